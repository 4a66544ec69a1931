/**
 * Files whose name says their content ("placed-0123456789.json", and of a file in parts "told-0123456789-steel.json"):
 * any edition's may stand beside any other's, so a kept page never meets data of another edition.
 */
export const HASHED = /^_astro\/|-[0-9a-f]{10}(?:-[a-z0-9-]+)?\.(?:json|css)$/;
