package dev.photofinish.command.mod.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModMessagesTest {
    @Test
    void everyMessageOfTheProtocolIsUnderstood() {
        assertThat(read("{'type':'auth','mod_token':'tok-p1'}")).isEqualTo(new Auth("tok-p1"));
        assertThat(read("{'type':'ready'}")).isEqualTo(new Ready());
        assertThat(read("{'type':'pong'}")).isEqualTo(new Pong());
        assertThat(read("{'type':'status_update','igt_ms':1500,'death_count':2}"))
                .isEqualTo(new StatusUpdate(1500L, 2));
        assertThat(read("{'type':'event_flag','flag_id':1040292800,'igt_ms':61250}"))
                .isEqualTo(new EventFlag(1040292800, 61250L));
        assertThat(read("{'type':'finished','igt_ms':400000}")).isEqualTo(new Finished(400_000L));
        assertThat(read("{'type':'zone_query','map_id':'m90_01_00_00','position':[12.5,3.0,-88]}"))
                .isEqualTo(new ZoneQuery(0, "m90_01_00_00", new Position(12.5, 3, -88)));
        assertThat(read("{'type':'zone_query','grace_entity_id':90000001,'play_region_id':5}"))
                .isEqualTo(new ZoneQuery(90000001, null, null));
    }

    @Test
    void unknownFieldsAreTolerated() {
        assertThat(read("{'a':{'b':[1,2]},'type':'ready','igt_ms':5}")).isEqualTo(new Ready());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-1", "2147483648", "99999999999999999999", "1.5", "1e3", "'7'", "true", "null", "[]", "{}"})
    void aFigureOfTheWrongSortIsAbsentByItself(String figure) {
        assertThat(read("{'type':'status_update','igt_ms':%s,'death_count':3}".formatted(figure)))
                .isEqualTo(new StatusUpdate(null, 3));
        assertThat(read("{'type':'status_update','igt_ms':900,'death_count':%s}".formatted(figure)))
                .isEqualTo(new StatusUpdate(900L, null));
        assertThat(read("{'type':'event_flag','flag_id':5,'igt_ms':%s}".formatted(figure)))
                .isEqualTo(new EventFlag(5, null));
        assertThat(read("{'type':'finished','igt_ms':%s}".formatted(figure))).isEqualTo(new Finished(null));
        assertThat(read("{'type':'event_flag','flag_id':%s,'igt_ms':5}".formatted(figure)))
                .isEqualTo(new Unintelligible());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1,2]", "[1,2,3,4]", "[1,2,'3']", "[1,2,null]", "'1,2,3'", "{'x':1}", "7", "[1,2,1e999]"})
    void aPositionIsThreeNumbersOrNone(String position) {
        assertThat(read("{'type':'zone_query','map_id':'m1','position':%s}".formatted(position)))
                .isEqualTo(new ZoneQuery(0, "m1", null));
    }

    @Test
    void aZoneQueryNeedsSomethingToGoBy() {
        assertThat(new ZoneQuery(0, null, new Position(1, 2, 3)).answerable()).isFalse();
        assertThat(new ZoneQuery(5, null, null).answerable()).isTrue();
        assertThat(new ZoneQuery(0, "m1", null).answerable()).isTrue();
        assertThat(read("{'type':'zone_query','grace_entity_id':-5,'map_id':7}"))
                .isEqualTo(new ZoneQuery(0, null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "ready",
                "{",
                "[{'type':'ready'}]",
                "'ready'",
                "7",
                "null",
                "{}",
                "{'type':null}",
                "{'type':7}",
                "{'type':'READY'}",
                "{'type':'race_start'}",
                "{'type':['ready']}",
                "{'type':'ready'} {",
                "{'type':'ready'} trailing"
            })
    void whatIsNoMessageIsUnintelligible(String text) {
        assertThat(read(text)).isEqualTo(new Unintelligible());
    }

    @Test
    void depthAndLengthWithoutEndAreUnintelligible() {
        assertThat(ModMessages.read("[".repeat(16_000))).isEqualTo(new Unintelligible());
        assertThat(ModMessages.read("{\"type\":" + "{\"a\":".repeat(3_000))).isEqualTo(new Unintelligible());
        assertThat(ModMessages.read("{\"type\":\"finished\",\"igt_ms\":" + "9".repeat(15_000) + "}"))
                .isIn(new Unintelligible(), new Finished(null));
    }

    @Test
    void aTokenShowsInNoText() {
        assertThat(new Auth("secret")).asString().doesNotContain("secret");
    }

    private static ModMessage read(String text) {
        return ModMessages.read(text.replace('\'', '"'));
    }
}
