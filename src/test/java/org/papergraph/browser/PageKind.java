package org.papergraph.browser;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Each kind of page that the site has; of the pages of things the one with most on it. */
enum PageKind {
    HOME(at("/")),
    SEARCH(at("/search?q=sharpness")),
    BROWSE(at("/search?q=&type=dataset")),
    NOTHING_FOUND(at("/search?q=zzzyqx")),
    QUERY(at("/query")),
    ANSWER(at("/query?example=papers-by-author&author=Ari+Morcos")),
    PLOT(at("/query?example=papers-by-year")),
    TURTLE(at(query("CONSTRUCT WHERE { ?paper a <http://purl.org/spar/fabio/ResearchPaper> }"))),
    NO_QUERY(at(query("SELECT ?paper\n{ ?paper a ?kind }\nORDER ?kind")), 400),
    MAP(at("/map")),
    MAP_AROUND_A_CONCEPT(at("/map?concept=dataset%2Fimagenet")),
    MAP_AROUND_A_PAPER(site -> "/map?concept=" + site.richest("ResearchPaper").substring("/page/".length())),
    YEAR(at("/year/2020")),
    API(at("/api")),
    ONTOLOGY(at("/ontology")),
    DATASET(at("/dataset")),
    NOT_FOUND(at("/page/paper/no-such-paper"), 404),
    PAPER(richest("ResearchPaper")),
    PERSON(richest("Person")),
    ORGANIZATION(richest("Organization")),
    AUTHORSHIP(richest("RoleInTime")),
    PREPRINT_SERVER(richest("PreprintServer")),
    CONFERENCE(richest("ConferenceSeries")),
    METHOD(richest("Method")),
    TASK(richest("Task")),
    EVALUATION_DATASET(richest("Dataset")),
    METRIC(richest("Metric")),
    MENTION(richest("Mention")),
    STATEMENT(richest("ExtractedStatement")),
    EVALUATION(richest("Evaluation")),
    RESULT(richest("Result")),
    DECISION(richest("MatchDecision")),
    ENTRY(richest("Entry")),
    TEXT(richest("Context")),
    SENTENCE(richest("Sentence")),
    AUTHOR_PAGE(richest("AuthorPage")),
    ABSTRACT_LISTING(richest("AbstractListing")),
    RELATED_PAPERS(richest("RelatedPaperListing")),
    OBSERVATION(richest("Observation")),
    RUN(richest("Activity")),
    MODEL(richest("SoftwareAgent"));

    private final Function<Site, String> path;
    private final int status;

    PageKind(Function<Site, String> path) {
        this(path, 200);
    }

    PageKind(Function<Site, String> path, int status) {
        this.path = path;
        this.status = status;
    }

    int status() {
        return status;
    }

    String path(Site site) {
        return path.apply(site);
    }

    private static String query(String sparql) {
        return "/query?query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8);
    }

    private static Function<Site, String> at(String path) {
        return site -> path;
    }

    private static Function<Site, String> richest(String type) {
        return site -> site.richest(type);
    }
}
