/** The elements of saving, in one script (`/offline/save.js`). */
import { DeviceTool } from './device-tool';
import { SaveShelf } from './save-shelf';

customElements.define('save-shelf', SaveShelf);
customElements.define('device-tool', DeviceTool);
