package org.papergraph.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PathPatternTest {

    @Test
    void patternWithoutVariablesFitsItsOwnTextAlone() {
        PathPattern pattern = new PathPattern("/dataset.ttl");
        assertEquals(Optional.of(Map.of()), pattern.match("/dataset.ttl"));
        assertEquals(Optional.empty(), pattern.match("/dataset-ttl"));
        assertEquals(Optional.empty(), pattern.match("/dataset.ttl/"));
    }

    @Test
    void variableTakesSlashesAndEmptyText() {
        PathPattern pattern = new PathPattern("/page/{key}");
        assertEquals(Optional.of(Map.of("key", "paper/a-title-0f3a")), pattern.match("/page/paper/a-title-0f3a"));
        assertEquals(Optional.of(Map.of("key", "")), pattern.match("/page/"));
        assertEquals(Optional.empty(), pattern.match("/page"));
    }

    @Test
    void extensionIsWhatFollowsTheLastDot() {
        PathPattern pattern = new PathPattern("/data/{key}.{extension}");
        assertEquals(Optional.of(Map.of("key", "method/v1.5", "extension", "ttl")), pattern.match("/data/method/v1.5.ttl"));
        assertEquals(Optional.empty(), pattern.match("/data/method/sam"));
    }

    @Test
    void variablesAreFilledWithValuesAsTheyAre() {
        PathPattern pattern = new PathPattern("/data/{key}.{extension}");
        assertEquals("/data/person/a$1\\b.rdf", pattern.fill(Map.of("key", "person/a$1\\b", "extension", "rdf")));
    }
}
