/** Where readers write to. Who hosts the site sets it; no address is made up. Build only. */

/** A way to whoever hosts this copy. */
export interface Contact {
  href: string;
  /** As it is printed. */
  text: string;
}

/**
 * The contact from what CONTACT is set to: the address of a page (a repository’s issues) or of a mailbox.
 * Undefined if it is not set; throws on anything that is neither.
 */
export function contactFrom(setting: string | undefined): Contact | undefined {
  const value = setting?.trim() ?? '';
  if (value === '') return undefined;
  if (/^https:\/\/[^\s/]+\.[^\s]+$/.test(value))
    return { href: value, text: value.replace(/^https:\/\//, '') };
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(value)) return { href: `mailto:${value}`, text: value };
  throw new Error(`CONTACT is "${value}"; expected the https address of a page, or the address of a mailbox`);
}

export const contact = contactFrom(process.env['CONTACT']);
