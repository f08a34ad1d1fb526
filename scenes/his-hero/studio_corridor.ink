// Leaves true: Michael is listening; the writers are themselves again and remember what they meant to do with Lex.
// May leave: read_in_the_car (a page of the barn never came home), asked_for_a_morning (dawn and sofa remember it).

=== studio_corridor
# scene: The Corridor
# world: The Living Room/The Studio

Michael had rehearsed it in the car. _Thank you, it’s been seven years, I’m done._ He came round the corner with the first word ready, and a light went off in his face, and in the middle of it was Lex Luthor.

It was over at once: a very good suit, soaking, an armful of paper, and the guy had been staring at his shoes.

Okay, Michael thought. You shave your head for a man at five every morning, sooner or later you’re going to run into him. It was his imagination, handing in its notice along with the rest of him.
{has(chocolate):
    There was something on the carpet, winking. He picked up a square of chocolate in gold foil, some Swiss make that he had never heard of, still warm from a pocket. He looked at it for a good while before he put it in his.
}
{studio_lot.looked_about:
    The girl with the headset went by. “Didn’t I just let you in?” she said.
}
Because he was leaving; that was settled. Once he used to read the scripts in the parking lot, on the day they came, with the engine off. Then one season people had stopped recalling on Thursday what they did on Tuesday. The characters went first, then the continuity and after that the plot, and for three years he had been feeling his way round an unlit building in a nice coat. There was one meeting left. He would shake hands and go home.

* (read_in_the_car) [Skip the handshake]
    He turned round and went home. He got as far as the car. Something white was plastered on the windshield by the rain, and he peeled it off and sat down behind the wheel to dry it on his knee. INT. KENT BARN, LOFT. It was the usual thing: get out, Lex. Only in the middle of it the type had run, or had never been there, and he found himself looking at a tie that wasn’t on the page, and at what a hand might do about it.
    He noticed presently that the engine was off and that he had been sitting there in the dark, the way he used to. He folded up the sheet and went back in.
* [Go and shake hands # canon]
-
The room was knee-deep in paper, and both writers were on the floor. The one in the cardigan was feeling along his jaw, as if to see who had been using it.{second_draft: He had a page by the corner.}

“Michael,” he said. “Who wrote Lana back in? We sent her to _Paris_. I gave her a goodbye. It had an airport in it.”

“That was three years ago.”

They read the {second_draft:rest of the heap|whiteboard} through, as one walks through one’s own house after burglars.

“‘Has to kill Lex,’” said the one in sandals. “Who wants to see that? Do you know what we were going to do with you?”

“Tell me.”

“He finds out about Clark.” The cardigan had got hold of a pencil. “And he _keeps_ it. Lex is the keeper of the secret; he knows where all the doors are, because he had them put in. Everything Clark gets to be, they work out together. That’s who you’ve been since the pilot.”

* (asked_for_a_morning) [Ask them for one thing]
    “I’d want a morning,” Michael heard himself say.
    “A what?”
    “One morning. Nobody gets hit on the head. They sit in that study till it’s light, and he tells him all of it. You know we’ve never once seen them just talk?”
    The pencil was already moving. “Sunrise,” murmured the man in sandals. “Through the coloured window.”
* [Pull out a chair # canon]
    Michael’s speech was still all there. It was a good speech; it had a pause in it.
-
He moved a pizza box off a chair, and sat. “Go on,” he said.
-> light_over_smallville
