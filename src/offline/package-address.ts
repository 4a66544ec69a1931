/** Where the zip edition can be fetched. Who publishes it sets it; without it the page says how to make one. Build only. */

/** The address from what PACKAGE_URL is set to; undefined if it is not set; throws on anything but an https address. */
export function packageFrom(setting: string | undefined): string | undefined {
  const value = setting?.trim() ?? '';
  if (value === '') return undefined;
  if (/^https:\/\/[^\s/]+\.[^\s]+$/.test(value)) return value;
  throw new Error(`PACKAGE_URL is "${value}"; expected the https address of the zip edition`);
}

export const packageAddress = packageFrom(process.env['PACKAGE_URL']);
