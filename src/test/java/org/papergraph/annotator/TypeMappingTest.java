package org.papergraph.annotator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.document.annotation.EntityType;
import org.papergraph.document.annotation.Mention;
import org.papergraph.document.annotation.ModelIdentity;

/** Any model of OpenNLP's name finder annotates, once its types are mapped to those of the graph. */
class TypeMappingTest {

    private static final String TEXT = "Ada lives in London.";
    private static final TypeMapping PEOPLE = TypeMapping.of(Map.of("PERSON", "method", "loc", ""));

    @TempDir
    private static Path folder;

    @BeforeAll
    static void train() {
        ForeignModel.write(model());
    }

    @Test
    void typesThatTheGraphDoesNotKnowAreRefusedByName() {
        String message = assertThrows(IllegalArgumentException.class, () -> Annotator.open(model(), TypeMapping.standard())).getMessage();
        assertTrue(message.contains("'LOC', 'PERSON'"), message);
        assertTrue(message.contains("--type LOC="), message);
    }

    @Test
    void typesAreMappedOrLeftOutAsTheTableSays() throws IOException {
        List<Mention> mentions = Annotator.open(model(), PEOPLE).annotate(TEXT).mentions();
        assertEquals(List.of("Ada"), mentions.stream().map(Mention::text).toList());
        assertEquals(EntityType.METHOD, mentions.get(0).type());
        Annotator places = Annotator.open(model(), TypeMapping.of(Map.of("PERSON", "", "LOC", "dataset")));
        assertEquals(List.of("London"), places.annotate(TEXT).mentions().stream().map(Mention::text).toList());
    }

    @Test
    void confidencesOfAForeignModelAreSaidNotToBeCalibrated() throws IOException {
        Annotator annotator = Annotator.open(model(), PEOPLE);
        assertFalse(annotator.isCalibrated());
        assertEquals("foreign", annotator.model().name());
        String description = annotator.model().description();
        assertEquals("OpenNLP name finder for LOC, PERSON; types mapped: loc=, person=method; confidences are not calibrated", description);
        assertTrue(Annotator.open().isCalibrated());
        assertFalse(Annotator.open().model().description().contains("calibrated"));
    }

    @Test
    void modelWithAnotherTableIsAnotherModel() throws IOException {
        ModelIdentity people = Annotator.open(model(), PEOPLE).model();
        ModelIdentity other = Annotator.open(model(), TypeMapping.of(Map.of("PERSON", "task", "LOC", ""))).model();
        assertNotEquals(people.key(), other.key());
        assertEquals(people.sha256(), other.sha256());
        ModelIdentity bundled = Annotator.open().model();
        assertEquals(bundled.sha256(), bundled.key());
    }

    @Test
    void commonNamesOfTheFourTypesAreKnown() {
        Map<String, Optional<EntityType>> resolved = TypeMapping.standard().resolve(List.of("Method", "DATASET", "Evaluation_Metric", "tasks"));
        assertEquals(Map.of("Method", Optional.of(EntityType.METHOD), "DATASET", Optional.of(EntityType.DATASET),
                "Evaluation_Metric", Optional.of(EntityType.METRIC), "tasks", Optional.of(EntityType.TASK)), resolved);
    }

    @Test
    void tableThatNamesNoTypeOfTheGraphOrOfTheModelIsRefused() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> TypeMapping.of(Map.of("PERSON", "human"))).getMessage().contains("'human'"));
        TypeMapping mapping = TypeMapping.of(Map.of("animal", "task"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> mapping.resolve(List.of("method"))).getMessage().contains("'animal'"));
    }

    private static Path model() {
        return folder.resolve("foreign.bin");
    }
}
