/**
 * The style sheets of the chart folders, in one file for the whole site: style.css for the drawing, which pictures
 * read too, and page.css for what only a page has, such as the ground of a canvas.
 */
import.meta.glob(['./*/style.css', './*/page.css'], { eager: true });
