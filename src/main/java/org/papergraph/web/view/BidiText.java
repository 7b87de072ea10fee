package org.papergraph.web.view;

import java.util.Set;

/**
 * Text whose characters set a direction of their own (Unicode Standard Annex 9): letters that run from right to left, and
 * the controls that embed, override or isolate. Within an isolate it leaves the order of the text around it alone.
 */
public final class BidiText {

    /** Characters before it neither run from right to left nor control the direction. */
    private static final int FIRST_DIRECTED = 0x0590;
    private static final int FIRST_STRONG_ISOLATE = 0x2068;
    private static final int POP_ISOLATE = 0x2069;
    private static final Set<Byte> ISOLATES = Set.of(
            Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
            Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE);
    private static final Set<Byte> OTHER_CONTROLS = Set.of(
            Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
            Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
            Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
            Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE);
    private static final Set<Byte> LETTERS = Set.of(
            Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
            Character.DIRECTIONALITY_ARABIC_NUMBER);

    private BidiText() {}

    /** A text with isolates around it, for places without markup: titles, attributes, drawings, parts of a sentence. Other text stays as it is. */
    public static String isolated(String text) {
        return isDirected(text) ? Character.toString(FIRST_STRONG_ISOLATE) + balanced(text) + Character.toString(POP_ISOLATE) : text;
    }

    /** True for text that can change the order of what stands beside it. */
    static boolean isDirected(String text) {
        return mayBeDirected(text) && text.codePoints().mapToObj(Character::getDirectionality)
                .anyMatch(each -> LETTERS.contains(each) || ISOLATES.contains(each) || OTHER_CONTROLS.contains(each));
    }

    /** Almost no text is, and a page asks for each of its texts. */
    private static boolean mayBeDirected(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_DIRECTED) {
                return true;
            }
        }
        return false;
    }

    /** True for text with characters that embed, override or isolate. */
    static boolean hasControls(String text) {
        return text.codePoints().mapToObj(Character::getDirectionality)
                .anyMatch(each -> ISOLATES.contains(each) || OTHER_CONTROLS.contains(each));
    }

    /** The text with each isolate closed, and without ends of isolates that it did not open: they would end the one around it. */
    static String balanced(String text) {
        StringBuilder balanced = new StringBuilder(text.length());
        int open = 0;
        for (int each : text.codePoints().toArray()) {
            boolean surplus = each == POP_ISOLATE && open == 0;
            open += ISOLATES.contains(Character.getDirectionality(each)) ? 1 : each == POP_ISOLATE && !surplus ? -1 : 0;
            if (!surplus) {
                balanced.appendCodePoint(each);
            }
        }
        return balanced.append(Character.toString(POP_ISOLATE).repeat(open)).toString();
    }
}
