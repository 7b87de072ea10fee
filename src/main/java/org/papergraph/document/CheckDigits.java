package org.papergraph.document;

/** Check digits of ISBN (ISO 2108), ISSN (ISO 3297) and ORCID (ISO 7064 MOD 11-2). */
final class CheckDigits {

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
