package io.github.federules.examples.budgetsimulation.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.BinaryType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DoubleType;
import org.apache.spark.sql.types.FloatType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.types.TimestampNTZType;
import org.apache.spark.sql.types.TimestampType;

/** Whether the columns of a Parquet file can be those of dossiers. Values are checked later, row by row. */
final class ParquetFit {

    private static final Set<String> REQUIRED = Set.of("applicant", "operation");

    private ParquetFit() {}

    /** Returns what does not fit, one sentence each. */
    static List<String> problems(StructType schema) {
        List<String> problems = new ArrayList<>();
        List<String> columns = Arrays.asList(schema.fieldNames());
        for (String column : columns) {
            if (!ParquetInput.FIELDS.contains(column)) {
                problems.add("the column " + column + " is unknown. Known columns: "
                        + String.join(", ", ParquetInput.FIELDS) + ".");
            }
        }
        REQUIRED.stream()
                .filter(name -> !columns.contains(name))
                .sorted()
                .forEach(name -> problems.add(
                        "the column " + name + " is missing. Add it; its fields are those of the dossier format."));
        for (StructField field : schema.fields()) {
            check(field.name(), field.dataType(), problems);
        }
        return problems;
    }

    private static void check(String path, DataType type, List<String> problems) {
        if (type instanceof DoubleType || type instanceof FloatType) {
            problems.add(path + " is a floating-point number, which has no exact cents. Write text or a decimal.");
        } else if (type instanceof TimestampType || type instanceof TimestampNTZType || type instanceof BinaryType) {
            problems.add(path + " is of the type " + type.simpleString()
                    + ", which no field has. Write text, or a date for a day.");
        } else if (type instanceof ArrayType list) {
            check(path + "[]", list.elementType(), problems);
        } else if (type instanceof MapType map) {
            check(path + "{}", map.valueType(), problems);
        } else if (type instanceof StructType struct) {
            for (StructField field : struct.fields()) {
                check(path + "." + field.name(), field.dataType(), problems);
            }
        }
    }
}
