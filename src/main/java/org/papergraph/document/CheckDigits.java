package org.papergraph.document;

/** Check digits of ISBN (ISO 2108), ISSN (ISO 3297), ORCID (ISO 7064 MOD 11-2) and ROR (ISO 7064 MOD 97-10 of a number in the digits of Crockford). */
final class CheckDigits {

    /** The digits of Crockford to the base 32. */
    private static final String BASE_32 = "0123456789abcdefghjkmnpqrstvwxyz";

    private CheckDigits() {
    }

    static boolean isIsbn10(String digits) {
        return digits.matches("\\d{9}[\\dX]") && weighted(digits, 10) % 11 == 0;
    }

    static boolean isIsbn13(String digits) {
        return digits.matches("97[89]\\d{10}") && check13(digits) == Character.digit(digits.charAt(12), 10);
    }

    /** The ISBN-13 of an ISBN-10. */
    static String isbn13(String isbn10) {
        String body = "978" + isbn10.substring(0, 9);
        return body + check13(body);
    }

    static boolean isIssn(String hyphened) {
        return weighted(hyphened.replace("-", ""), 8) % 11 == 0;
    }

    static boolean isOrcid(String hyphened) {
        String digits = hyphened.replace("-", "");
        int total = 0;
        for (int at = 0; at < 15; at++) {
            total = (total + value(digits.charAt(at))) * 2;
        }
        return (12 - total % 11) % 11 == value(digits.charAt(15));
    }

    /** @param id in lower case, of which the last two digits are the check digits */
    static boolean isRor(String id) {
        long number = 0;
        for (int at = 0; at < id.length() - 2; at++) {
            number = number * BASE_32.length() + BASE_32.indexOf(id.charAt(at));
        }
        return 98 - number * 100 % 97 == Integer.parseInt(id.substring(id.length() - 2));
    }

    private static int check13(String digits) {
        int sum = 0;
        for (int at = 0; at < 12; at++) {
            sum += value(digits.charAt(at)) * (at % 2 == 0 ? 1 : 3);
        }
        return (10 - sum % 10) % 10;
    }

    /** The sum of the digits by weights that fall from {@code highest} to 1. */
    private static int weighted(String digits, int highest) {
        int sum = 0;
        for (int at = 0; at < digits.length(); at++) {
            sum += value(digits.charAt(at)) * (highest - at);
        }
        return sum;
    }

    private static int value(char digit) {
        return digit == 'X' ? 10 : Character.digit(digit, 10);
    }
}
