package org.papergraph.web.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PagerTest {

    @Test
    void pagesLeadToOneAnotherAndKeepTheCondition() {
        Pager pager = Pager.of(new Selection(2, "2023", ""), 60, 25, "/page/method/sam", "#papers");
        assertEquals(3, pager.pages());
        assertEquals("/page/method/sam?year=2023#papers", pager.previous());
        assertEquals("/page/method/sam?year=2023&page=3#papers", pager.next());
    }

    @Test
    void pageBehindTheLastIsTheLast() {
        Pager pager = Pager.of(new Selection(99, "", ""), 26, 25, "/page/x", "");
        assertEquals(new Pager(2, 2, "/page/x", ""), pager);
    }

    @Test
    void parametersThatMakeNoSenseAreLeftOut() {
        Map<String, String> sent = Map.of("page", "-1", "year", "20x3", "with", "a b");
        Selection selection = Selection.of(name -> Optional.ofNullable(sent.get(name)));
        assertEquals(new Selection(1, "", "a b"), selection);
        assertEquals("?with=a+b", selection.query());
    }
}
