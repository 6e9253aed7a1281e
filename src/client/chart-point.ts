/* What charts show to who points at a mark or comes to it with the keyboard. */
import './chart-light.ts';
import './chart-readout.ts';
