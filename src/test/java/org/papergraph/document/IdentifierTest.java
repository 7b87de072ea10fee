package org.papergraph.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierTest {

    @ParameterizedTest
    @CsvSource({
        "DOI, https://doi.org/10.1000/ABC.1, https://doi.org/10.1000/abc.1",
        "DOI, doi:10.1000/182, https://doi.org/10.1000/182",
        "DOI, 10.1000/182., ",
        "ARXIV, arXiv:2303.01234v2, https://arxiv.org/abs/2303.01234",
        "ARXIV, https://arxiv.org/pdf/2303.01234.pdf, https://arxiv.org/abs/2303.01234",
        "ARXIV, cs/0112017, https://arxiv.org/abs/cs/0112017",
        "ARXIV, 10.1000/182, ",
        "ACL_ANTHOLOGY, https://aclanthology.org/2020.acl-main.1/, https://aclanthology.org/2020.acl-main.1",
        "ACL_ANTHOLOGY, P19-1001, https://aclanthology.org/P19-1001",
        "OPENREVIEW, https://openreview.net/pdf?id=rJl-b3RcF7, https://openreview.net/forum?id=rJl-b3RcF7",
        "PUBMED, PMID: 12345678, https://pubmed.ncbi.nlm.nih.gov/12345678",
        "PMC, pmc1234567, https://www.ncbi.nlm.nih.gov/pmc/articles/PMC1234567",
        "ISBN, ISBN 0-306-40615-2, urn:isbn:9780306406157",
        "ISBN, 978-0-306-40615-7, urn:isbn:9780306406157",
        "ISBN, 978-0-306-40615-8, ",
        "ISSN, 03785955, urn:issn:0378-5955",
        "ISSN, 0378-5954, ",
        "ORCID, https://orcid.org/0000-0002-1825-0097, https://orcid.org/0000-0002-1825-0097",
        "ORCID, 0000-0002-1694-233x, https://orcid.org/0000-0002-1694-233X",
        "ORCID, 0000-0002-1825-0098, "})
    void identifierIsReadInItsNormalForm(IdentifierScheme scheme, String written, String iri) {
        assertEquals(Optional.ofNullable(iri), scheme.read(written).map(Identifier::iri));
    }

    @Test
    void normalFormIsAFixedPointAndTheWrittenFormIsKept() {
        Identifier doi = IdentifierScheme.DOI.read(" https://dx.doi.org/10.1000/ABC ").orElseThrow();
        assertEquals("https://dx.doi.org/10.1000/ABC", doi.written());
        assertEquals(doi.value(), IdentifierScheme.DOI.read(doi.iri()).orElseThrow().value());
        assertThrows(IllegalArgumentException.class, () -> new Identifier(IdentifierScheme.DOI, "10.1000/ABC", ""));
    }

    @Test
    void addressIsAnIdentifierInTheSchemeThatResolvesIt() {
        assertEquals(Optional.of(IdentifierScheme.ARXIV), Identifier.ofAddress("https://arxiv.org/abs/2303.01234").map(Identifier::scheme));
        assertEquals(Optional.of(IdentifierScheme.ORCID), Identifier.ofAddress("https://orcid.org/0000-0002-1825-0097").map(Identifier::scheme));
        assertEquals(Optional.empty(), Identifier.ofAddress("https://example.org/10.1000/182"));
        assertEquals(Optional.empty(), Identifier.ofAddress("12345678"));
    }
}
