package org.papergraph.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Superscripts and subscripts of Unicode. */
enum Scripts {
    SUPERSCRIPT('^', "0123456789+-=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδφχ∘°′'*−⊤", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᵠᵡ°°′′*⁻ᵀ"),
    SUBSCRIPT('_', "0123456789+-=()aehijklmnoprstuvxβγρφχ−", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ₋");

    private final char sign;
    private final Map<Integer, Integer> raised = new HashMap<>();

    Scripts(char sign, String plain, String written) {
        this.sign = sign;
        int[] letters = written.codePoints().toArray();
        int[] at = {0};
        plain.codePoints().forEach(letter -> raised.put(letter, letters[at[0]++]));
    }

    /** The script that LaTeX writes with {@code ^} or {@code _}. */
    static Scripts of(char sign) {
        return sign == SUPERSCRIPT.sign ? SUPERSCRIPT : SUBSCRIPT;
    }

    /** A text raised or lowered; a single character that has no such form behind LaTeX's sign; empty for a longer text that has none. */
    Optional<String> shown(String text) {
        if (!text.isEmpty() && text.codePoints().allMatch(raised::containsKey)) {
            return Optional.of(text.codePoints().map(raised::get).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString());
        }
        return text.codePointCount(0, text.length()) == 1 ? Optional.of(sign + text) : Optional.empty();
    }
}
