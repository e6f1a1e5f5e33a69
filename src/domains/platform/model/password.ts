/** ASVS 5.0, 6.2.1 and 6.2.9: at least 12 characters here, no rules about their kind, long passphrases welcome. */
export const PASSWORD_MIN = 12
export const PASSWORD_MAX = 128
