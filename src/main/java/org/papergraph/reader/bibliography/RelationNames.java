package org.papergraph.reader.bibliography;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.papergraph.document.WorkRelation.Kind;

/**
 * The names of relations between works in the schemas of DataCite ({@code IsVersionOf}) and Crossref ({@code is-version-of},
 * {@code isVersionOf}), which share them.
 */
public final class RelationNames {

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("isversionof", Kind.VERSION_OF), Map.entry("hasversion", Kind.VERSION_OF),
            Map.entry("isnewversionof", Kind.VERSION_OF), Map.entry("ispreviousversionof", Kind.VERSION_OF),
            Map.entry("isoriginalformof", Kind.VERSION_OF), Map.entry("isvariantformof", Kind.VERSION_OF),
            Map.entry("isidenticalto", Kind.VERSION_OF), Map.entry("issameas", Kind.VERSION_OF),
            Map.entry("obsoletes", Kind.VERSION_OF), Map.entry("isobsoletedby", Kind.VERSION_OF),
            Map.entry("replaces", Kind.VERSION_OF), Map.entry("isreplacedby", Kind.VERSION_OF),
            Map.entry("ismanifestationof", Kind.VERSION_OF), Map.entry("hasmanifestation", Kind.VERSION_OF),
            Map.entry("isexpressionof", Kind.VERSION_OF), Map.entry("hasexpression", Kind.VERSION_OF),
            Map.entry("ispreprintof", Kind.PREPRINT_OF), Map.entry("ismanuscriptof", Kind.PREPRINT_OF),
            Map.entry("haspreprint", Kind.HAS_PREPRINT), Map.entry("hasmanuscript", Kind.HAS_PREPRINT),
            Map.entry("istranslationof", Kind.TRANSLATION_OF),
            Map.entry("iscommenton", Kind.COMMENTS_ON), Map.entry("isreplyto", Kind.COMMENTS_ON), Map.entry("isreviewof", Kind.COMMENTS_ON),
            Map.entry("reviews", Kind.COMMENTS_ON), Map.entry("hascomment", Kind.COMMENTED_BY), Map.entry("hasreply", Kind.COMMENTED_BY),
            Map.entry("hasreview", Kind.COMMENTED_BY), Map.entry("isreviewedby", Kind.COMMENTED_BY),
            Map.entry("ispartof", Kind.PART_OF), Map.entry("ispublishedin", Kind.PART_OF),
            Map.entry("issupplementedby", Kind.SUPPLEMENTED_BY), Map.entry("hasrelatedmaterial", Kind.SUPPLEMENTED_BY));

    private RelationNames() {
    }

    /** The kind of relation that a name means; empty for one that is none of those that papers have here, such as a citation. */
    public static Optional<Kind> kind(String name) {
        return Optional.ofNullable(KINDS.get(plain(name)));
    }

    /** True for the names by which a work says what it cites. */
    public static boolean isCitation(String name) {
        return plain(name).equals("references") || plain(name).equals("cites");
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
