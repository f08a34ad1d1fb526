// The branch of the sleeve, 1. Leaves true: Clark has remembered one true thing about Summerholt.
// If the telephone is answered he loses it again, back at barn.loom; if not, he comes along to Zurich (the_ringing).

=== sleeve
# scene: The Sleeve
# world: The Living Room/The Studio/Smallville

“What was the first thing you saw,” said Lex, “when you woke?”

“What does that matter?”

“You say you remember it. It’s a small question.”

“You,” said Clark impatiently. “You were leaning over me. I saw your arm, it was—” He stopped. A crease had come between his brows.

“It was what?”

“Wet. Your sleeve was wet. Right up to the shoulder, it was dripping on my face.” He spoke slowly. He had always been good at proofs; Lex had sat on that sofa and watched him do them. “But you were the one on the table. I came in and _you_ were on the table. So why was your arm…”

Lex said nothing. He had once seen a horse led out of a burning stable, and the groom had neither pulled nor called.

“You’d have to have reached in,” Clark said. He was grey. He had put up a hand and was holding the side of his head. “You’d have had to reach right down in there, to get…”

Across the yard, in the kitchen, the telephone began to ring.

The whole of Clark turned towards it. “I have to get that.” His voice had gone flat again. “It could be the hospital. It could be Lana.”

“There’s always something,” said Lex. He heard, as he said it, how true it was. In three years they had not got to the end of one conversation without a bell, or a scream, or a fire in a barn. He had put it down to Clark’s luck. “Your mother’s in the kitchen, Clark. I saw her through the window. She’s standing beside it. Why doesn’t she pick it up?”

* [Let him go to it]
    Clark looked at him, and at the stairs. He went down four of them, and the ringing ceased as though it had got what it came for. He stood there with his hand on the rail.
    When he came up again his forehead was perfectly smooth. “I helped you,” he said. “And I paid for it.”
    -> barn.loom
* [Ask him to let it ring # canon]
    ~ stray(the_ringing)
    “Let it ring,” said Lex. “Please.” He had not used the word in that building before.
-
It rang forty times. Clark stood with his fists shut and his head down, like someone holding up a roof. At the forty-first it stopped in the middle of the note. A board creaked under him as he let go.

“It was you,” he said. “You got me out.” He lowered himself on to the top step. “What else? Lex, what else have I got backwards?”

“I don’t know. There’s a box in Zurich that might.”

Clark wiped his face on his funeral tie. He looked about fifteen. “I don’t love heights,” he said, and stood up, and came.
-> night_flight
