package org.papergraph.reader.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.papergraph.document.Reference;
import org.papergraph.reader.bibliography.WrittenReference;

/** The list of references at the end of a paper, where its heading and the beginning of each reference are plain. */
final class PrintedReferences {

    private static final Pattern HEADING = Pattern.compile("(?i)(?:\\d{1,2}\\.?\\s+)?(?:references|bibliography|literature cited|works cited)\\W{0,2}");
    private static final Pattern BEHIND = Pattern.compile("(?i)(?:[A-Z]|\\d{1,2})?[.\\s]{0,2}(?:appendi(?:x|ces)|supplementary material|acknowledge?ments?|author biograph\\w+)\\b.*");
    private static final Pattern NUMBERED = Pattern.compile("\\[(\\d{1,3}|[A-Za-z+]{1,8}\\d{2}[a-z]?)\\]\\s*.*|(\\d{1,3})\\.\\s+\\p{Lu}.*");
    private static final Pattern LABEL = Pattern.compile("^(?:\\[[^\\]]{1,12}\\]|\\d{1,3}\\.)\\s*");
    private static final Pattern YEAR = Pattern.compile(".*\\b(?:19|20)\\d{2}[a-z]?\\b.*");
    private static final int LONGEST = 800;

    private PrintedReferences() {
    }

    /** @param lines of all pages, in order */
    static List<Reference> of(List<TypesetLine> lines) {
        int heading = lastHeading(lines);
        if (heading < 0) {
            return List.of();
        }
        List<TypesetLine> list = lines.subList(heading + 1, lines.size()).stream().takeWhile(line -> !BEHIND.matcher(line.text()).matches()).toList();
        boolean numbered = list.stream().limit(3).anyMatch(line -> NUMBERED.matcher(line.text()).matches());
        return (numbered ? byNumber(list) : byIndentation(list)).stream()
                .map(FrontMatter::joined).map(text -> LABEL.matcher(text).replaceFirst(""))
                .filter(text -> text.length() <= LONGEST && YEAR.matcher(text).matches())
                .flatMap(text -> new WrittenReference(text).reference().stream()).toList();
    }

    private static int lastHeading(List<TypesetLine> lines) {
        for (int at = lines.size() - 1; at >= 0; at--) {
            if (HEADING.matcher(lines.get(at).text()).matches()) {
                return at;
            }
        }
        return -1;
    }

    private static List<List<TypesetLine>> byNumber(List<TypesetLine> list) {
        return split(list, at -> NUMBERED.matcher(list.get(at).text()).matches());
    }

    /** A reference begins where a line stands further left than the next, or as far left as one that does. */
    private static List<List<TypesetLine>> byIndentation(List<TypesetLine> list) {
        return split(list, at -> at == 0 || list.get(at).x() < list.get(at - 1).x() - 4
                || at + 1 < list.size() && list.get(at + 1).x() > list.get(at).x() + 4 && list.get(at + 1).x() < list.get(at).x() + 40);
    }

    private static List<List<TypesetLine>> split(List<TypesetLine> list, IntPredicate begins) {
        List<List<TypesetLine>> references = new ArrayList<>();
        for (int at = 0; at < list.size(); at++) {
            if (begins.test(at) || references.isEmpty()) {
                references.add(new ArrayList<>());
            }
            references.get(references.size() - 1).add(list.get(at));
        }
        return references;
    }
}
