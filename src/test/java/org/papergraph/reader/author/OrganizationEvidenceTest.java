package org.papergraph.reader.author;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationEvidenceTest {

    @ParameterizedTest
    @ValueSource(strings = {"Johnson & Johnson", "Baidu", "AI@Meta", "fast.ai", "BigScience", "DatologyAI", "xAI", "DeepSeek-AI", "Character.AI", "01.AI", "Mistral AI",
        "AI Singapore", "NTT", "AI21", "AT&T", "NASA", "ETH Zürich", "TU Wien", "European Commission", "BigScience Workshop", "Google Brain", "Universität Bern",
        "Università di Bologna", "Université de Montréal", "Uniwersytet Warszawski", "清华大学", "株式会社日立研究所", "서울대학교", "Acme AG", "Acme, Inc.", "United Nations", "UN", "LAION", "Hewlett-Packard", "Acme & Co.",
        "European Southern Observatory", "Data for Good", "Bank of England", "Black & Decker", "Institut für Informatik", "R Core Team", "Matplotlib contributors"})
    void evidenceOfAnOrganization(String name) {
        assertTrue(OrganizationEvidence.isOrganization(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Weiwei AI", "W. AI", "Qing-Qing AI", "SUKARNO", "ADAM", "Sukarno", "Plato", "McDonald", "LeCun", "O'Brien", "Ai Weiwei", "FU Jie", "Kenneth Church",
        "Peter Bank", "William Press", "William of Ockham", "Jan van der Berg", "LeBron James", "JOHN SMITH", "Yang Liu 0001", "José Ortega y Gasset", "王小明", "Ann Moe",
        "Smith AB", "Robert Service", "Thomas Bush", "Gal·la Serra"})
    void nameWithoutEvidenceIsAPersons(String name) {
        assertFalse(OrganizationEvidence.isOrganization(name));
    }
}
