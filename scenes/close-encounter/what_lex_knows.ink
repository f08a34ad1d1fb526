// Leaves true: Lex has said all that he knows, ending with the word alien; Clark has been robbed
// of the telling. Slips ? glass if the glass went; knows_alone if he asked who else knows.

=== what_lex_knows
# scene: What Lex Knows
# world: The Room/The Day Before
{Slips ? miss:He opened his mouth to go on. That had been all there was in it.|He did open his mouth. Nothing in it would move.}

“I shouldn’t bother,” said Lex. “I couldn’t trust a word of it, you see, and you would only feel badly afterwards. While we’re on the subject, I’ve never lied to you. You have all of it by heart. Go back over it and see.”

Clark went back over it. It took less time than the bullet had. He could not find one.

There was a tray on the desk. Lex poured out two glasses of orange juice and held one across to him, as he might have done on any other morning.

* [Let him hold it # canon]
  Clark did not take it. Lex waited for a moment, out of manners, and put it back on the tray.
* [Take the glass]
  ~ Slips += glass
  He took it. There is a lightness behind the thumb, for taking a glass; he had learned it before he could read. He reached for it and it was not there. The glass went to wet sand in his fist, and the juice ran down inside his sleeve.
  Sixteen years, he thought. Lex moved the laptop clear of the puddle.

- Then he counted it off, a sip to each. {Slips ? chair:“Strength. Yesterday you turned me and sixty pounds of iron chair a quarter of the way round with one finger. I might have let it pass, if you hadn’t blamed the wax.”|“Strength.”} He drank. “Speed. I had that down in pencil until two minutes ago. A skin that stops bullets; thank you for that. Then we come to paper. There’s an adoption with its documents dated in the wrong order, all in the week of the meteor shower. There are no parents on record and no hospital. I pay people who can find anyone, and your life on this planet begins in a field, Clark, when you are about three.” He held the glass up to the lamp. “And I’ve a friend, a reporter, who takes an interest in other people’s storm cellars. He says there is a ship in yours.”

He drank off what was left.

“An alien, then,” he said, as he might have said left-handed.

{
- overheard:
  Clark had had it all once already, with his eyes shut. It went better with the orange juice.
- asked_plan:
  “You asked what the plan was for,” he added. “I went and looked it up.”
- went_home:
  “You’d have had me have more evenings,” he added. “I did think about it. I thought about it all the way back, at thirty-five.”
- asked_promise:
  “I told you last night that I’d not asked you anything since,” he added. “You might have wondered whom I’d been asking.”
- asked_price:
  “You wanted to know what dinner would cost,” he added. “I’d have called it even at the fish.”
}

Clark had imagined it often. It was always in the loft, around sundown, and he was the one who said it, and Lex took a while and then asked one of his good questions. It was to have been the first thing he ever gave anyone that was really his. {resolved:He had it with him this morning, down to the first four words.} He watched it come into the room now and go out again, a thing lifted from his pocket by a stranger, turned over once, let drop, and walked on.

* [Say nothing # canon]
  Lex put down the glass.
* [“Who else knows?”]
  ~ knows_alone = true
  “Who else?” said Clark. It was a croak, but it was a voice.
  “Nobody.” Lex seemed surprised to be asked. “My friend has a cellar and a theory. I have the rest of it, and I’ve never written it down.”
  Clark believed it. He noticed himself believing it.

- -> the_wall
