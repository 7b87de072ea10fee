package org.papergraph.identity.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenericNameTest {

    @ParameterizedTest
    @CsvSource({
        "generation, true", "Reasoning, true", "planning, true", "Models, true", "Related Work, true", "Section 3.2, true", "March 2021, true", "2023, true", "OpenAI, true", "3D, true", "2D-to-3D, true",
        "Diabetic retinopathy, true", "early-onset colorectal cancer, true", "SARS-CoV-2, true", "diabetes, true", "conventional models, true", "breast cancer detection, false",
        "Cancer Genome Atlas, false", "diffusion model, false",
        "image generation, false", "chain-of-thought reasoning, false", "ImageNet, false", "Meta-Dataset, false", "ICLR 2025, false", "Adam, false", "accuracy, false", "3D reconstruction, false"})
    void genericWordsDatesDimensionsDiseasesSectionsAndCompaniesLeadNoList(String name, boolean generic) {
        assertEquals(generic, GenericName.matches(ConceptKey.of(name)), ConceptKey.of(name));
    }
}
