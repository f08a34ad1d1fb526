// Questions that several scenes ask, and the promises that every step of every play must keep.

=== function gun_was_fired()
~ return shots > 0

// The room or the house has given him cause to sleep lightly.
=== function on_guard()
~ return asked_price or asked_waiting or Noticed ? lead

// The long note said midnight, and he was not home by morning.
=== function father_comes()
~ return note_long and not went_home

// --- Invariants (checked by the engine after every step) ------------------------------------

=== function always_one_shot_at_most()
~ return shots <= 1

=== function always_one_fall_at_most()
~ return falls <= 1

=== function never_at_the_gate_for_a_boy_in_bed()
~ return father_waiting and went_home

// Whichever way the play went, nobody comes out on the other side of the wall upright.
=== function always_fallen_past_the_wall()
~ return falls == 1 or not (the_corridor or the_worst_thing or the_verdict or given or one_stone or the_open_door)

// Told at dinner, Lex has nothing left to prove: no shot, and no counting off of what he knows.
=== function never_robbed_of_what_was_given()
~ return the_fork and (gun_was_fired() or what_lex_knows)

// Clark asks after the boy in the corn only where Lex told him of one.
=== function never_a_boy_he_was_not_told_of()
~ return the_field and not knows_field

// Nobody says “You missed” of a gun that did not go off.
=== function never_missed_by_no_shot()
~ return Slips ? miss and not gun_was_fired()

// The rehearsal and the call to his mother were heard only by somebody who lay there.
=== function never_overheard_from_home()
~ return overheard and went_home

// What he read through the coat he can own to Lex only once he has owned it to himself.
=== function never_a_card_he_did_not_see()
~ return the_bridge and not saw_card

// Who said that nothing hurts him is not asked what should become of the stones.
=== function never_asked_about_stones_he_denied()
~ return held_back and (the_wall_shown.offer or given or one_stone.asked_for)

// That he came to tell is told only by somebody who told his mother so.
=== function never_came_to_tell_unresolved()
~ return what_he_came_to_say and not (resolved and went_home)
