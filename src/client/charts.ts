/* What script adds to charts; each part returns where a page has nothing for it. */
import './chart-filter.ts';
import './chart-light.ts';
import './chart-readout.ts';
import './chart-walk.ts';
import './chart-zoom.ts';
