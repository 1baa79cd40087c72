/** The descriptions of JSON: what a type or the shape of an object states once is written, read and put into a schema. */
package io.github.federules.jackson.shape;
