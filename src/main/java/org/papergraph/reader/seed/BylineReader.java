package org.papergraph.reader.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.papergraph.document.AuthorList;
import org.papergraph.document.AuthorList.Completeness;
import org.papergraph.document.Authorship;
import org.papergraph.document.Item;
import org.papergraph.document.PersonName;
import org.papergraph.document.Problem;
import org.papergraph.reader.author.AuthorLine;
import org.papergraph.reader.format.Line;
import org.papergraph.reader.format.Lines;

/** Reads the authors of an entry of an author page, whose owner is an author of all its papers. */
final class BylineReader {

    private static final String AFFILIATIONS = " · ";
    private static final int LONGEST_EXCERPT = 60;

    private final List<PersonName> owner;
    private final String source;
    private final Consumer<Item> sink;
    private final Predicate<Line> opensEntry;

    /**
     * @param owner of the page, if it names one
     * @param opensEntry ends an entry
     */
    BylineReader(Optional<PersonName> owner, String source, Consumer<Item> sink, Predicate<Line> opensEntry) {
        this.owner = owner.stream().toList();
        this.source = source;
        this.sink = sink;
        this.opensEntry = opensEntry;
    }

    /** True for a line that no title looks like: it has affiliations, hides names, or names the page's owner. */
    boolean isByline(String line) {
        AuthorLine read = AuthorLine.of(line);
        return read.isListOfNames() && (!read.list().affiliations().isEmpty() || read.list().completeness() == Completeness.INCOMPLETE
                || owner.stream().anyMatch(name -> isAmong(read.list(), name)));
    }

    /** True for a line of names, or one that says that there are none. */
    boolean isListOfNames(String line) {
        return AuthorLine.of(line).isListOfNames();
    }

    /** Takes the lines of names, if the next line is one, and adds the owner. */
    AuthorList read(Lines lines) {
        Optional<Line> line = lines.peek(0).filter(opensEntry.negate());
        AuthorList shown = AuthorList.unstated();
        if (line.filter(next -> isListOfNames(next.text())).isPresent()) {
            AuthorLine read = AuthorLine.of(paragraph(lines));
            read.problems().forEach(problem -> sink.accept(new Problem(source, line.get().number(), problem)));
            shown = read.list();
        } else {
            line.filter(next -> isUnclear(next, lines)).ifPresent(next -> sink.accept(new Problem(source, next.number(), "'" + excerpt(next.text())
                    + "' stands where authors stand but does not read as a list of names; it is taken for text")));
        }
        return withOwner(shown);
    }

    /** The next line, and those right below it that are names too, their affiliations at the end; each begins a name unless the last one breaks off. */
    private String paragraph(Lines lines) {
        StringBuilder names = new StringBuilder();
        StringBuilder affiliations = new StringBuilder();
        String before = "";
        do {
            Line line = lines.next().orElseThrow();
            if (line.text().equals(before)) {
                sink.accept(new Problem(source, line.number(), "the line of authors stands there twice; the second is left out"));
                continue;
            }
            before = line.text();
            int end = before.contains(AFFILIATIONS) ? before.indexOf(AFFILIATIONS) : before.length();
            boolean breaksOff = names.isEmpty() || ",;".indexOf(names.charAt(names.length() - 1)) >= 0;
            names.append(breaksOff ? " " : ", ").append(before, 0, end);
            affiliations.append(before, end, before.length());
        } while (lines.peek(0).filter(line -> !line.afterGap() && !opensEntry.test(line) && isListOfNames(line.text())).isPresent());
        return names.append(affiliations).toString();
    }

    /** True for a line that is no sentence and has a paragraph of text behind it. */
    private boolean isUnclear(Line line, Lines lines) {
        return !Prose.isProse(line.text()) && !Prose.isSentence(line.text())
                && lines.peek(1).filter(next -> next.afterGap() && !opensEntry.test(next)).isPresent();
    }

    /**
     * The list with the owner in it: hidden, unless the list shows the very name. Another form of the name may be the owner
     * or somebody else; then the list is as complete as it says.
     */
    private AuthorList withOwner(AuthorList list) {
        List<Authorship> authorships = new ArrayList<>(list.authorships());
        boolean hidden = false;
        for (PersonName name : owner) {
            if (!isAmong(list, name)) {
                authorships.add(new Authorship(name, Authorship.HIDDEN));
                hidden = list.completeness() != Completeness.COMPLETE || list.authorships().stream().noneMatch(shown -> name.isCompatibleWith(shown.name()));
            }
        }
        return new AuthorList(authorships, list.affiliations(), hidden ? Completeness.INCOMPLETE : list.completeness());
    }

    private static boolean isAmong(AuthorList list, PersonName name) {
        return list.authorships().stream().anyMatch(shown -> shown.name().key().equals(name.key()));
    }

    private static String excerpt(String text) {
        return text.length() <= LONGEST_EXCERPT ? text : text.substring(0, LONGEST_EXCERPT) + "…";
    }
}
