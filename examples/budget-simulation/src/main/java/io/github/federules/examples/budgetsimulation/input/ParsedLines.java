package io.github.federules.examples.budgetsimulation.input;

import io.github.federules.examples.budgetsimulation.lines.BlockLines;
import io.github.federules.examples.budgetsimulation.lines.FileBlock;
import java.io.IOException;
import java.util.Iterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import tools.jackson.databind.json.JsonMapper;

/** Parses the lines of a block as trees of Jackson, and keeps their ids. */
final class ParsedLines implements FlatMapFunction<FileBlock, Row> {

    static final StructType SCHEMA = new StructType().add("id", DataTypes.StringType);

    private static final long serialVersionUID = 1L;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Broadcast<SerializableConfiguration> configuration;

    ParsedLines(Broadcast<SerializableConfiguration> configuration) {
        this.configuration = configuration;
    }

    @Override
    public Iterator<Row> call(FileBlock block) throws IOException {
        BlockLines lines = BlockLines.open(block, configuration.value().value());
        TaskContext.get().addTaskCompletionListener((TaskCompletionListener) task -> lines.close());
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, 0), false)
                .filter(line -> !line.isBlank())
                .map(line -> RowFactory.create(
                        MAPPER.readTree(line.bytes()).path("id").asString()))
                .iterator();
    }
}
