package io.github.federules.examples.budgetsimulation.input;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import tools.jackson.databind.json.JsonMapper;

/** Parses lines as trees of Jackson, and keeps their ids. */
public final class ParsedLines implements MapFunction<Row, String> {

    private static final long serialVersionUID = 1L;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Override
    public String call(Row line) {
        return MAPPER.readTree(line.<byte[]>getAs(2)).path("id").asString();
    }
}
