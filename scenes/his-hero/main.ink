// His Hero: the header, what the story remembers, the questions scenes ask of it, and the way in.
// One scene is one file and one knot. Four things are remembered:
//   strays    what Lex did that nobody had written for him. Only ever added to.
//   carried   what he brings out of one world into another, beside the pages.
//   holes     what the Zoners could not explain to him, in story_conference.
//   labels    one choice and no more: mansion_study.read_the_stamp is true once that line was taken.

# title: His Hero
# author: retold from "His Hero" by hils and lexalicious70
# rating: general
# notes: grief; a parent’s death before the story begins; a kiss
# canon: mansion_study, barn, mansion_study_night, zurich_arrival, zurich_vault, studio_lot, writers_room_door, writers_room, confrontation, studio_corridor, light_over_smallville, mansion_study_dawn, living_room

LIST strays = the_guard, the_drawer, the_question, the_showing, the_ringing, the_tie, the_telephone, the_letter, the_boy, the_driver, the_clerk
LIST carried = chocolate, call_sheet, photograph
LIST holes = why_he_forgot, why_he_kills, whose_box

// The canonical path.
INCLUDE mansion_study.ink
INCLUDE barn.ink
INCLUDE mansion_study_night.ink
INCLUDE zurich_arrival.ink
INCLUDE zurich_vault.ink
INCLUDE studio_lot.ink
INCLUDE writers_room_door.ink
INCLUDE writers_room.ink
INCLUDE confrontation.ink
INCLUDE studio_corridor.ink
INCLUDE light_over_smallville.ink
INCLUDE mansion_study_dawn.ink
INCLUDE living_room.ink

// The box is shut away untouched.
INCLUDE in_the_drawer.ink
INCLUDE undelivered.ink
INCLUDE the_call.ink
INCLUDE return_to_sender.ink

// Clark half remembers, and comes along.
INCLUDE sleeve.ink
INCLUDE night_flight.ink
INCLUDE two_keys.ink
INCLUDE off_book.ink
INCLUDE previously.ink

// Only one key is turned.
INCLUDE one_key.ink
INCLUDE the_asking.ink
INCLUDE hiatus.ink

// Lex is found at the door.
INCLUDE found.ink
INCLUDE story_conference.ink
INCLUDE in_a_car.ink

// Lex picks up the pen.
INCLUDE green_pen.ink
INCLUDE loft_rewritten.ink
INCLUDE second_draft.ink
INCLUDE the_author.ink

// Lex and Michael change places.
INCLUDE sneakers.ink
INCLUDE understudy.ink
INCLUDE the_lift.ink
INCLUDE third_cushion.ink

// Something is kept back; something is looked into.
INCLUDE one_page.ink
INCLUDE the_log.ink

-> mansion_study

=== function stray(deed)
~ strays += deed

=== function strayed(deed)
~ return strays ? deed

// The paper has lost its grip on him: he has stepped off it three times at least.
=== function off_the_page()
~ return LIST_COUNT(strays) >= 3

=== function has(thing)
~ return carried ? thing

// Clark left the barn with Lex, and was pushed clear of the disk in Zurich.
=== function left_in_zurich()
~ return two_keys.pushed_him_clear

// Lex came home by way of a car, in Michael’s clothes; Michael had the pages.
=== function swapped()
~ return the_lift

// The sneakers are no longer a secret.
=== function shoes_are_out()
~ return light_over_smallville.told_about_shoes or light_over_smallville.showed_his_feet

// Whoever decides for Lex has left the straight road at least once.
=== function wandered()
~ return strays or carried or found or sleeve or one_key or sneakers or one_page or tried_a_door() or asked_for_more()

=== function tried_a_door()
~ return mansion_study.read_the_stamp or zurich_vault.named_his_wish or studio_lot.looked_about or second_draft or writers_room.put_it_down or studio_corridor.read_in_the_car

=== function asked_for_more()
~ return confrontation.drew_him_out or studio_corridor.asked_for_a_morning or light_over_smallville.showed_him_why or light_over_smallville.told_about_shoes or mansion_study_dawn.one_more or mansion_study_dawn.asked_if_seen or mansion_study_dawn.asked_again

// Nothing may be in a pocket that was never picked up.
=== function never_a_keepsake_from_nowhere()
~ return has(chocolate) and not strayed(the_driver)

// Clark cannot be free of the fog and still be sent for the keys.
=== function never_two_weeks_at_once()
~ return light_over_smallville and (the_asking or hiatus or off_book)
