/* What charts do for who points at them or comes to a mark with the keyboard. */
import './chart-drag.ts';
import './chart-light.ts';
import './chart-readout.ts';
