package org.papergraph.budget;

/** A text that a regular expression cannot be matched against any longer once the query has been stopped. */
record InterruptibleText(CharSequence text, QueryBudget budget) implements CharSequence {

    @Override
    public char charAt(int index) {
        budget.check();
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new InterruptibleText(text.subSequence(start, end), budget);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
