// Leaves true: Clark has sent Lex away, Lex has said goodbye, Clark could not call him back.
// The branch of the sleeve leaves over Summerholt; if it fails it comes back at (loom).
// May leave: the_showing (Clark has seen the key and snatched at it), the_tie (Lex put it straight).

=== barn
# scene: The Barn
# world: The Living Room/The Studio/Smallville

He did not knock. In seven years Clark had never been announced at the mansion; he appeared in the study with straw on his jacket. Lex climbed to the loft with as little ceremony.

Clark was at the big window, still in the suit he had worn to the grave{undelivered.told_about_clark:, just as the telephone had said}.

“Get out, Lex.”

“You used to say hello.”

“You used to be somebody I’d say it to.” He turned, and he was shaking. The suit had been bought for a smaller grief. “He’s dead, and you come _here_?”

“I want to ask you one thing. Isn’t it odd, how my father has become a saint?”

“He changed.”

“When? Tell me the day.”

Clark opened his mouth, and for a moment there was nothing in it. “He believed in me,” he said. It had the sound of something read from a card held too far away.

* [Show him the key]
    ~ stray(the_showing)
    Lex took the key from his pocket and let it hang from one finger. “What does this do to you?”
    It emptied Clark’s face. Then there was no distance between them; a hand had closed on the air where the key had been, and only a lifetime of fencing had got Lex’s own hand out of the way.
    “Where did you get that?” It was Clark’s voice with nobody in it.
    “You were over there,” Lex said. “By the window. And you don’t even know what it opens.”
    Clark stared at his fist. “Put it away,” he said, hoarse, himself again. “Lex, please. Put it away.”
    He put it away. “Then let’s try you on something else.”
* [Name Summerholt # canon]
-
“Summerholt,” said Lex. “The institute. Garner had you in his tank, and I got you out. I carried as much of you as I could lift.”

“That’s not how it happened.” The answer was quick and flat. “You let Dr Garner experiment on you, because you can’t leave your own head alone. I tried to help, and I’m the one who paid.”

* [Ask what he saw first]
    -> sleeve
* [Tell him whose price it was # canon]
-
“You did pay. My father had a son, and he took one look at you and traded him in. Summerholt was only the bill.”

- (loom)
Clark came across the loft. He went on coming for longer than the floor allowed, until the window was gone.

“Get out,” he said, low down, “while I still remember how I was raised.”

{strayed(the_question):_Don’t be angry back._ Lex put his hands in his pockets, where they could do no harm. In front of him|In front of Lex} was a black tie, knotted without a mirror.

* [Put the tie straight]
    ~ stray(the_tie)
    {strayed(the_question):He took one of them out again|He put out a hand} and set it straight. It needed only a tug at the short end. He felt Clark stop, all of him at once.
    Neither of them seemed to know what came next. Nothing did; it was the foot of a page. Then Clark’s jaw set again, and he stepped back to let Lex by.
* [Say goodbye # canon]
-
“Goodbye, Clark,” he said. It came out with more in it than he had meant to pack. He went down the stairs alone.

From the window Clark watched the tail lights go along the fence. _Call him._ It was one syllable. He could have picked up the tractor beneath him in one hand. He put his whole strength against that single word, and it was like leaning on a door that somebody had painted on a wall. The lights swung out on to the road.

Small dark spots were appearing on the planks around his shoes. He was some time working out where they came from.
-> mansion_study_night
