import { GET, routesOf } from './_view-file';

export const getStaticPaths = routesOf('png');
export { GET };
