package org.papergraph.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.document.AuthorList;
import org.papergraph.document.Authorship;
import org.papergraph.document.Entry;
import org.papergraph.document.EntryBuilder;
import org.papergraph.document.EntryReference;
import org.papergraph.document.Identifier;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.Identifiers;
import org.papergraph.document.PartialDate;
import org.papergraph.document.PersonName;
import org.papergraph.document.Publication;
import org.papergraph.document.Publication.WorkType;
import org.papergraph.document.PublicationStatus;
import org.papergraph.document.Reference;
import org.papergraph.document.WorkRelation;

/** Entries known by identifiers, authors, years and places of publication, none of which has an abstract. */
class WorkIdentityTest {

    private static final String DOI = "10.1000/flat.1";
    private static final String OTHER_DOI = "10.1000/sharp.2";

    private final List<Entry> entries = new ArrayList<>();

    @Test
    void equalIdentifiersAreOnePaperWhereTitlesAreAlike() {
        add("Flat Minima: A Survey of the Landscape", DOI);
        add("FLAT MINIMA", DOI);
        add("Flat minima — a survey of landscapes", "https://doi.org/10.1000/FLAT.1");
        assertPapers("1 2 3");
        assertTrue(decisions().stream().allMatch(decision -> decision.endsWith("SAME_IDENTIFIER APPLIED")), () -> decisions().toString());
    }

    @Test
    void oneIdentifierOnUnlikeTitlesIsOnlyProposed() {
        add("Flat Minima", DOI);
        add("Reactions of Alcohols", DOI);
        assertPapers("1", "2");
        assertEquals(Set.of("1-2 SAME_IDENTIFIER_OTHER_TITLE PROPOSED"), decisions());
    }

    @ParameterizedTest
    @CsvSource({"DOI, 10.1000/a, 10.1000/b", "PUBMED, 12345, 12346", "ARXIV, 2301.00001, 2301.00002", "OPENALEX, W123456, W123457", "DBLP, rec/conf/a/B21, rec/conf/a/B22"})
    void twoIdentifiersOfOneSchemeAreTwoPapers(IdentifierScheme scheme, String one, String other) {
        add("Flat Minima", entry -> entry.identifiers(scheme.read(one).stream().toList()));
        add("Flat Minima", entry -> entry.identifiers(scheme.read(other).stream().toList()));
        add("Flat Minima", entry -> entry.identifiers(scheme.read(other).stream().toList()));
        assertPapers("1", "2 3");
        assertTrue(decisions().contains("1-2 OTHER_IDENTIFIER PROPOSED"), () -> decisions().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "ARXIV, 1706.03762v1, ARXIV, 1706.03762v5",
        "ARXIV, 1706.03762, DOI, 10.48550/arXiv.1706.03762",
        "ARXIV, 1706.03762, DBLP, rec/journals/corr/abs-1706-03762",
        "DOI, 10.1101/2020.01.02.123456v1, DOI, 10.1101/2020.01.02.123456v2",
        "DOI, 10.12688/f1000research.123.1, DOI, 10.12688/f1000research.123.2"})
    void versionsOfOneIdentifierAreOne(IdentifierScheme scheme, String one, IdentifierScheme otherScheme, String other) {
        add("Flat Minima", entry -> entry.identifiers(scheme.read(one).stream().toList()));
        add("Flat Minima and More", entry -> entry.identifiers(otherScheme.read(other).stream().toList()));
        assertPapers("1 2");
    }

    @Test
    void identifierInCommonCountsMoreThanOneOfALesserSchemeThatDiffers() {
        add("Flat Minima", DOI, "W123456");
        add("Flat Minima", DOI, "W123457");
        add("Flat Minima", OTHER_DOI, "W123456");
        assertPapers("1 2", "3");
    }

    @Test
    void entryBringsTogetherThoseWithWhichItSharesIdentifiers() {
        add("Flat Minima", DOI);
        add("Flat Minima in Wide Nets", "https://arxiv.org/abs/2301.00001");
        add("Flat Minima in Wide Nets", DOI, "https://arxiv.org/abs/2301.00001");
        assertPapers("1 2 3");
        assertEquals(2, decisions().size());
    }

    @Test
    void isbnAndIssnNameNoPaper() {
        add("Flat Minima", "urn:isbn:9783161484100");
        add("Sharp Minima", "urn:isbn:9783161484100");
        assertPapers("1", "2");
    }

    @Test
    void preprintAndPublicationAreTwoVersionsOfOnePaper() {
        add("Flat Minima", by("Ada Lovelace", 2020), with("https://arxiv.org/abs/2301.00001"));
        add("Flat Minima", by("Ada Lovelace", 2021), with(DOI));
        add("Flat Minima", by("Ada Lovelace", 2019), with("10.1101/2020.01.02.123456"));
        add("Flat Minima", by("Alan Turing", 2021), entry -> entry.status(PublicationStatus.PREPRINT));
        assertPapers("1 2 3", "4");
        assertTrue(decisions().stream().anyMatch(decision -> decision.endsWith("OTHER_VERSION APPLIED")), () -> decisions().toString());
        assertTrue(decisions().stream().anyMatch(decision -> decision.endsWith("SAME_TITLE_OTHER_AUTHORS PROPOSED")), () -> decisions().toString());
    }

    @Test
    void versionsThatADocumentStatesAreOnePaperUnderAnyTitle() {
        add("Flat Minima", DOI);
        add("Why Nets Generalise", entry -> entry.identifiers(identifiers("10.1101/2020.01.02.123456"))
                .relations(List.of(new WorkRelation(WorkRelation.Kind.PREPRINT_OF, new Reference("", identifiers(DOI))))));
        assertPapers("1 2");
        assertEquals(Set.of("1-2 OTHER_VERSION APPLIED"), decisions());
    }

    @Test
    void yearsAndListsOfAuthorsMayDiffer() {
        add("Flat Minima", by("Ada Lovelace, Alan Turing", 2020));
        add("Flat minima.", by("A. Lovelace", 2021));
        add("Flat Minima", by("Kurt Gödel", 2020));
        assertPapers("1 2", "3");
    }

    @Test
    void genericTitleNeedsYearAndAuthorOrPlace() {
        add("Editorial", by("Ada Lovelace", 2020), in("Journal of Flat Things", "7", "1-2"));
        add("Editorial.", by("A. Lovelace", 2020), in("J. Flat Things", "7", "1"));
        add("Editorial", by("Ada Lovelace", 2020), in("Journal of Flat Things", "8", "1"));
        add("Editorial", by("Ada Lovelace", 2020), in("Annals of Sharpness", "", ""));
        add("Editorial", by("Ada Lovelace", 2021), in("Journal of Flat Things", "7", "1-2"));
        add("Editorial", by("Alan Turing", 2020), in("Journal of Flat Things", "7", "90"));
        assertPapers("1 2", "3", "4", "5", "6");
    }

    @Test
    void genericTitleWithoutAuthorsIsKnownByItsPlace() {
        add("Editorial", in("J. Flat Things", "7", "1-2"), entry -> entry.dates(years(2020)));
        add("Editorial", in("Journal of Flat Things", "7", "1--2"), entry -> entry.dates(years(2020)));
        add("Editorial", in("Journal of Flat Things", "7", "3"), entry -> entry.dates(years(2020)));
        assertPapers("1 2", "3");
    }

    @Test
    void entryWithoutIdentifierJoinsTheLikerOfTwoPapers() {
        add("Flat Minima", by("Ada Lovelace", 2019), with(DOI));
        add("Flat Minima", by("Ada Lovelace", 2021), with(OTHER_DOI));
        add("Flat Minima", by("Ada Lovelace", 2021));
        add("Flat Minima", by("Ada Lovelace", 2019));
        assertPapers("1 4", "2 3");
    }

    @Test
    void otherPagesOfAnotherYearAreAnotherPaper() {
        add("Flat Minima", by("Ada Lovelace", 2019), in("Proceedings of Nets", "", "12-20"));
        add("Flat Minima", by("Ada Lovelace", 2021), in("Journal of Nets", "", "101-140"));
        assertPapers("1", "2");
    }

    private void add(String title, String... identifiers) {
        add(title, with(identifiers));
    }

    @SafeVarargs
    private final void add(String title, UnaryOperator<EntryBuilder>... more) {
        EntryBuilder entry = Entry.builder(entries.size() + 1, 1).title(title);
        Arrays.stream(more).forEach(operator -> operator.apply(entry));
        entries.add(entry.build());
    }

    private static UnaryOperator<EntryBuilder> with(String... identifiers) {
        return entry -> entry.identifiers(identifiers(identifiers));
    }

    private static List<Identifier> identifiers(String... written) {
        return Arrays.stream(written).map(text -> text.startsWith("10.") ? IdentifierScheme.DOI.read(text)
                        : text.startsWith("W") ? IdentifierScheme.OPENALEX.read(text)
                        : text.startsWith("urn") ? IdentifierScheme.ISBN.read(text) : Identifier.ofAddress(text))
                .map(found -> found.orElseThrow()).toList();
    }

    private static UnaryOperator<EntryBuilder> by(String authors, int year) {
        List<Authorship> authorships = new ArrayList<>();
        for (String name : authors.split(", ")) {
            authorships.add(new Authorship(new PersonName(name, PersonName.Kind.PERSON), authorships.size() + 1));
        }
        return entry -> entry.authors(new AuthorList(authorships, List.of(), AuthorList.Completeness.COMPLETE)).dates(years(year));
    }

    private static List<PartialDate> years(int year) {
        return List.of(PartialDate.of(Year.of(year)));
    }

    private static UnaryOperator<EntryBuilder> in(String venue, String volume, String pages) {
        return entry -> entry.publication(new Publication(WorkType.JOURNAL_ARTICLE, venue, "", volume, "", pages, "", Identifiers.none()));
    }

    private void assertPapers(String... groups) {
        InMemoryEntryIndex index = index();
        Set<String> papers = index.paperKeys().entrySet().stream()
                .collect(Collectors.groupingBy(each -> each.getValue(), Collectors.mapping(each -> "" + each.getKey().number(), Collectors.joining(" "))))
                .values().stream().collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(Set.of(groups)), papers);
    }

    private Set<String> decisions() {
        PaperIdentity identity = new PaperIdentity(index());
        Set<String> decisions = new TreeSet<>();
        entries.forEach(entry -> identity.resolve(reference(entry)).decisions().forEach(decision -> decisions.add(
                decision.one().number() + "-" + decision.other().number() + " " + decision.rule() + " " + decision.status())));
        return decisions;
    }

    private InMemoryEntryIndex index() {
        InMemoryEntryIndex index = new InMemoryEntryIndex();
        entries.forEach(entry -> index.add(reference(entry), entry));
        return index;
    }

    private static EntryReference reference(Entry entry) {
        return new EntryReference("0".repeat(16), entry.number());
    }
}
