/** The style sheet of every chart folder that has one; small, and one file for the whole site. */
import.meta.glob('./*/style.css', { eager: true });
