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

// What the margins, the log and the sofa recall of him he has lived through.
=== function never_a_deed_out_of_nowhere()
~ temp at_home = strayed(the_guard) or strayed(the_question)
~ temp in_the_loft = strayed(the_showing) or strayed(the_tie)
~ temp at_night = strayed(the_telephone) or strayed(the_letter)
~ temp abroad = strayed(the_boy) or strayed(the_driver)
~ return (at_home and not mansion_study) or (in_the_loft and not barn) or (at_night and not mansion_study_night) or (abroad and not zurich_arrival) or (strayed(the_clerk) and not zurich_vault)

// He speaks of a telephone only where one has rung: for him at the drawer, for Clark in the loft.
=== function never_a_ring_that_nobody_heard()
~ return (the_call and not undelivered) or (undelivered and not in_the_drawer) or (strayed(the_ringing) and not sleeve)

// Nobody comes home without the reason why Clark forgot: he has read the page headed Descent, or had it found for him.
=== function never_home_without_the_reason()
~ return light_over_smallville and not (writers_room or found.broke_loose or holes ? why_he_forgot)

// Clark was left in Zurich only if he came along, and he came along only past the telephone.
=== function never_left_where_he_did_not_come()
~ return left_in_zurich() and not strayed(the_ringing)

// A Clark who is free already is never put in writing.
=== function never_written_over_once_free()
~ return green_pen and (left_in_zurich() or off_book)

// In the sneakers he has no need to wonder how he would look in them; out of them he cannot show them.
=== function never_at_odds_about_the_shoes()
~ return (swapped() and light_over_smallville.told_about_shoes) or (light_over_smallville.showed_his_feet and not swapped())

// Whoever has sat in their car does not ask who is speaking; nobody else asks whether they got home.
=== function never_a_stranger_twice()
~ return (swapped() and mansion_study_dawn.asked_again) or (mansion_study_dawn.asked_home and not swapped())
