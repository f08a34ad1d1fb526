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
