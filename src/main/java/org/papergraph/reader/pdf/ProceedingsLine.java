package org.papergraph.reader.pdf;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The line at the edge of a first page that names the proceedings, such as {@code Proceedings of NAACL-HLT 2018, pages 84–91}.
 *
 * @param year four digits; empty where the line has none
 * @param pages such as {@code 84–91}; empty where the line has none
 */
record ProceedingsLine(String venue, String year, String pages) {

    private static final Pattern LINE = Pattern.compile("(?:In )?(?<venue>Proceedings of [^,]{4,120}?|[\\p{L}\\d ’'-]{4,100} \\(\\p{Lu}[\\p{Lu}\\d ’'-]{2,14}\\))"
            + "(?:,? (?:pages|pp\\.?) (?<pages>\\d{1,5}\\s?[–-]\\s?\\d{1,5}))?(?:,.*|\\.?)");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");

    static Optional<ProceedingsLine> in(List<TypesetLine> page) {
        return page.stream().flatMap(line -> of(line.text())).findFirst();
    }

    private static Stream<ProceedingsLine> of(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches() || !line.contains("Proceedings") && !line.contains("Conference")) {
            return Stream.of();
        }
        String year = YEAR.matcher(line).results().map(found -> found.group()).findFirst().orElse("");
        String pages = Optional.ofNullable(matcher.group("pages")).orElse("").replaceAll("\\s?[–-]\\s?", "–");
        return Stream.of(new ProceedingsLine(matcher.group("venue").strip(), year, pages));
    }
}
