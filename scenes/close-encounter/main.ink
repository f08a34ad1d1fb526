// Close Encounter
//
// HOW IT IS BUILT
// The story opens in the middle of a fall, goes back a day, and catches up with itself.
// The fall is fixed: every play, wherever it leaves the canonical path, comes down on to that
// purple carpet exactly once (tunnel `the_stones`). What the fall means is not fixed.
//
// One scene a file, the knot named after the file. Helper tunnels carry `# inline`.
// State that crosses scenes is declared below; what only one scene needs stays a label in it.

# title: Close Encounter
# author: retold from "Close Encounter" by Alis
# rating: general, tense
# notes: a gun is fired once and nobody is hurt; captivity; guilt over past deaths
# canon: the_fall, talon, mansion_drive, metropolis_dinner, the_long_night, waking, what_lex_knows, the_wall, the_worst_thing, the_argument, the_release, the_open_door

// --- Sets ---------------------------------------------------------------------------------

LIST Noticed = light, lead             // what Clark has seen of the room: light at the door’s edge, lead in the walls
LIST Slips = chair, miss, glass        // proofs that Clark himself handed to Lex
LIST Roll = greg, coach, sean, phelan  // the names on Lex’s roll that Clark has answered

// --- The day before -----------------------------------------------------------------------

VAR asked_price = false    // "What does it cost?"
VAR note_long = false      // the note names Lex, Metropolis and midnight
VAR asked_waiting = false  // Lex has been on the drive since four
VAR asked_school = false   // "Ask me tomorrow"
VAR asked_promise = false  // "I haven’t asked you one thing about it since."; opens the way to telling him
VAR saw_card = false       // Clark has owned to himself what he read through Lex’s coat
VAR knows_field = false    // Lex told him of the boy in the corn
VAR for_the_promise = false // told at dinner, as payment for a promise
VAR held_back = false      // told at dinner, all but the rocks
VAR went_home = false      // home at eleven, back in the morning for the jacket
VAR asked_plan = false     // "What’s the plan for?"
VAR resolved = false       // told his mother yes: came back to tell Lex
VAR said_so = false        // "You’re not wrong", half a second too late
VAR overheard = false      // lay awake and heard Lex rehearse

// --- The room -----------------------------------------------------------------------------

VAR shots = 0              // the gun: never more than once
VAR falls = 0              // the fall: exactly once by the end of every play
VAR pleaded = false        // Clark asked Lex not to open the wall
VAR knows_alone = false    // nobody but Lex knows
VAR saw_lex = false        // Clark lifted his head and saw what the night had cost Lex
VAR asked_which = false    // con man or preacher? Lex told his one lie
VAR asked_what = false     // "Be sorry for one thing. By name."
VAR came_back = false      // out of the open door, and back in by choice
VAR won = false            // had Lex beaten, and stopped
VAR father_waiting = false // Jonathan Kent is at the gate
VAR dad_asked = false      // Lex put the question to him too
VAR jacket_left = false    // the jacket stayed on the couch

INCLUDE functions.ink
INCLUDE the_fall.ink
INCLUDE talon.ink
INCLUDE mansion_drive.ink
INCLUDE metropolis_dinner.ink
INCLUDE the_long_night.ink
INCLUDE waking.ink
INCLUDE what_lex_knows.ink
INCLUDE the_wall.ink
INCLUDE the_worst_thing.ink
INCLUDE the_argument.ink
INCLUDE the_release.ink
INCLUDE the_open_door.ink

// Off the path, the day before
INCLUDE the_fork.ink
INCLUDE the_lay_by.ink
INCLUDE the_wall_shown.ink
INCLUDE given.ink
INCLUDE one_stone.ink
INCLUDE eleven_o_clock.ink
INCLUDE kitchen_light.ink
INCLUDE the_jacket.ink
INCLUDE a_minute_earlier.ink

// Off the path, in the room
INCLUDE the_corridor.ink
INCLUDE lunch_again.ink
INCLUDE the_bridge.ink
INCLUDE the_verdict.ink
INCLUDE the_gate.ink
INCLUDE the_truck.ink
INCLUDE not_a_word.ink
INCLUDE what_he_came_to_say.ink
INCLUDE the_field.ink

// Shared passages
INCLUDE the_shot.ink
INCLUDE the_stones.ink

-> the_fall
