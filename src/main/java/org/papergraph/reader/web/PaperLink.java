package org.papergraph.reader.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.papergraph.document.Identifier;
import org.papergraph.reader.bibliography.IdentifierForm;

/**
 * A link in an item of a list of papers.
 *
 * @param text of the link; the address of a bare one
 */
record PaperLink(String text, String address) {

    private static final Pattern LABEL = Pattern.compile("(?i)[\\[(]*(?:the )?(?:paper|pdf|article|arxiv|preprint|doi|full ?text|link|html|abs|abstract|acl|openreview|acm|ieee|springer|pmlr|cvf|"
            + "aaai|proceedings|publisher|url|here|download|ssrn|biorxiv)(?: ?(?:link|page|\\d))?[\\])]*");
    private static final Pattern OTHER_LABEL = Pattern.compile("(?i)[\\[(]*(?:presentation|slides?|poster|video|talk|youtube|website|web ?page|project(?: page)?|homepage|site|blog(?: post)?|demo|data(?:set)?s?|"
            + "bib(?:tex)?|cite|supp(?:lementary)?(?: material)?|supplement|appendix|tweet|notebook|colab|models?|weights|docs?|documentation|review|reviews|summary|notes?|tutorial)[\\])]*");
    private static final Pattern CODE_LABEL = Pattern.compile("(?i).*\\b(?:code|github|implementation|pytorch|tensorflow|keras|repo)\\b.*");
    private static final Pattern CODE_HOST = Pattern.compile("(?i)https?://(?:www\\.)?(?:github|gitlab|bitbucket)\\.(?:com|org)/[^/]+/[^/]+.*");
    private static final Pattern PAPER_HOST = Pattern.compile("(?i)https?://(?:[\\w-]+\\.)*(?:arxiv\\.org|doi\\.org|aclanthology\\.org|aclweb\\.org|openreview\\.net|proceedings\\.mlr\\.press|jmlr\\.org|"
            + "neurips\\.cc|nips\\.cc|openaccess\\.thecvf\\.com|cv-foundation\\.org|dl\\.acm\\.org|ieeexplore\\.ieee\\.org|link\\.springer\\.com|sciencedirect\\.com|nature\\.com|science\\.org|biorxiv\\.org|"
            + "medrxiv\\.org|ncbi\\.nlm\\.nih\\.gov|semanticscholar\\.org|dblp\\.org|ssrn\\.com|hal\\.science|ijcai\\.org|aaai\\.org|usenix\\.org|vldb\\.org|ecva\\.net|isca-speech\\.org|pnas\\.org|cell\\.com|plos\\.org|mdpi\\.com|frontiersin\\.org|wiley\\.com|tandfonline\\.com|researchgate\\.net)/.*");
    private static final Pattern BARE = Pattern.compile("https?://[^\\s<>\\])\"]+[^\\s<>\\])\".,;:]");

    static List<PaperLink> in(Element element) {
        String text = element.text();
        return Stream.concat(
                element.select("a[href]").stream().map(link -> new PaperLink(link.text().strip(), link.attr("href").strip())),
                BARE.matcher(text).results().map(found -> new PaperLink(found.group(), found.group()))).distinct().toList();
    }

    boolean isOfPaper() {
        return !isOfCode() && !OTHER_LABEL.matcher(text).matches() && (LABEL.matcher(text).matches() || PAPER_HOST.matcher(address).matches() || isFullText() || identifier().isPresent());
    }

    boolean isOfCode() {
        return CODE_HOST.matcher(address).matches() || CODE_LABEL.matcher(text).matches() && !PAPER_HOST.matcher(address).matches();
    }

    boolean isFullText() {
        return address.matches("(?i)\\S+\\.pdf(?:[?#].*)?|https?://(?:arxiv\\.org|openreview\\.net)/pdf\\S+");
    }

    boolean isLabel() {
        return LABEL.matcher(text).matches() || OTHER_LABEL.matcher(text).matches() || CODE_LABEL.matcher(text).matches() && text.length() < 30 || text.startsWith("http");
    }

    Optional<Identifier> identifier() {
        Matcher web = BARE.matcher(address);
        return web.matches() ? IdentifierForm.read(address) : Optional.empty();
    }
}
