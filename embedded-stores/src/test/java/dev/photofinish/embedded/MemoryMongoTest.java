package dev.photofinish.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class MemoryMongoTest {
    @Test
    void whatIsWrittenOverTheWireIsReadOverTheWire() {
        try (var mongo = MemoryMongo.start();
                var client = MongoClients.create(mongo.connectionString())) {
            var races = client.getDatabase("photofinish").getCollection("race");

            races.insertOne(new Document("_id", "r1").append("status", "running"));

            assertThat(races.find(new Document("_id", "r1")).first()).containsEntry("status", "running");
        }
    }

    @Test
    void twoOfThemDoNotMeet() {
        try (var one = MemoryMongo.start();
                var other = MemoryMongo.start()) {
            assertThat(one.connectionString()).isNotEqualTo(other.connectionString());
        }
    }

    @Test
    void afterClosingNobodyListens() {
        var mongo = MemoryMongo.start();
        int port = URI.create(mongo.connectionString()).getPort();

        mongo.close();

        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close())
                .isInstanceOf(IOException.class);
    }
}
