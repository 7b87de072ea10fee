package org.papergraph.cli.selection;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.identity.MatchRule;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The name of a match rule on the command line, such as {@code same-title}. */
public final class MatchRuleConverter implements ITypeConverter<MatchRule> {

    @Override
    public MatchRule convert(String name) {
        return MatchRule.ofLabel(name).orElseThrow(() -> new TypeConversionException("'" + name + "' is no rule; the rules are "
                + Stream.of(MatchRule.values()).map(MatchRule::label).collect(Collectors.joining(", "))));
    }
}
