// Leaves true: everything has been told, the mark on the box was a writing quill, the box is gone, they have kissed at sunrise.
// The page kept back leaves before Lex’s story, and may come back at (light).
// Reads back: what was carried home, who could see the box, what was asked of the writers. May leave: asked_if_seen; asked_again or, for whoever has met them, asked_home.

=== mansion_study_dawn
# scene: The Study, Dawn
# world: The Living Room/The Studio/Smallville

Clark began with the tractor, which he had picked up at the age of six to look for a kitten. He laid his secrets out on the hearthrug one after another, like a boy emptying his pockets before a swim. He could see through that wall. He had come down with the meteors, in a ship; they had kept it in the storm cellar, with the preserves. {night_flight.told_the_bridge:The bridge he had done already, over Greenland, and he did it again, to see Lex’s face by a better light.|And on the bridge, that day—}

{not night_flight.told_the_bridge:
    “You didn’t miss me,” said Clark. “You hit me doing sixty.”
    “I know I did. I had the car rebuilt to prove it. I’ve been waiting seven years for you to say so.” Lex found that he had to get up and see to the fire.
}
{studio_corridor.asked_for_a_morning:
    It was an odd, unhurried night. No telephone rang and nobody came to the door, as though someone had asked for it on their behalf.
}
- (turn)
* (one_more) [Ask for one secret more]
    “One more,” said Lex. “You’re holding something back. You’ve gone pink.”
    “It isn’t a secret, it’s just—” Clark studied the rug. “When I was fifteen you gave me that truck, and my dad made me bring it back. I came out here that night and sat in it. In your garage, in the dark. I had the radio on.”
    “The battery was flat in the morning,” Lex said slowly. “I fired a man.”
    “I know! I felt terrible!”
    -> turn
* [Keep one page back]
    -> one_page
* [Tell him everything # canon]
-
Lex told it in order, {sneakers.told_the_writers:and wherever it grew improbable Clark said, “I believe you,” before he had got to the verb. He|and Clark} read the pages as they came, sitting against Lex’s chair with his lips moving. {studio_corridor.read_in_the_car:One leaf was missing from the barn. The wind had had it. }{light_over_smallville.showed_him_why or understudy.read_him_the_note:When he got to _Descent_ again he laid it face down.|At _Descent_ he went back to the top and read it again. “‘Just don’t mention it,’” he said, and laid it face down.}

“So you went through a hole in the world,” said Clark, “and {story_conference:gave two guys from the Phantom Zone notes on their script|took on two guys from the Phantom Zone with a saucer}. Lex, you’re a hero.”

Lex waited for the rest of the sentence. No one had ever called him that.

“I wanted the truth,” he said, “and people died on the way to it. My father died. I can show you the line that says I did it, and I can’t show you it wasn’t my hands.{confrontation.drew_him_out: Even those two. They’d had names.}”

“You stopped it.” Clark leaned his head back against Lex’s knee. “I know what I’d call it.{holes ? why_he_kills: You told them you’d have given me the keys.}”

{holes ? why_he_kills:
    “Nobody had asked me for them,” said Lex.
}
{sneakers.asked_after_clark:
    “They mean you to fly,” said Lex.
    “I hate heights.”
    “I’m to stand on the ground, and tell you it’s all right.”
    Clark thought about this for so long that a log fell in. “Okay,” he said.
}
The window had gone from black to grey.

{swapped():“I know who sent me that,” said Lex. “I’ve been in their car. What I forgot to ask them is what it’s a picture of.”|“What I don’t know,” said Lex, “is who sent me that.{holes ? whose_box: They didn’t either. It frightened them.}”}

* {carried} [Empty your own pockets]
    -> pockets ->
* (asked_if_seen) {not swapped()} [Ask if he can see it]
    “You do see it? On the desk?”
    {strayed(the_guard):
        “The silver box? Sure.”
        “My head of security stood beside it and complimented me on the tidiness.”
        Clark grinned. “I guess I’m on the list,” he said, and reached over for it.
    - else:
        “It’s kind of hard to miss.” Clark reached over for it. “Wait. You thought you might be crazy? And you _went_?”
        “I considered it,” said Lex. “It didn’t alter the itinerary.”
    }
* {swapped()} [Tell him who they were]
    “Two women,” said Lex. “They had a seat belt round the popcorn.”
    “And they just did it? What for?”
    {the_lift.asked_why:“They said I was sad, and it kept being cut away from.” He had meant to say it lightly.|“I didn’t enquire. I find that I’d rather not have it in writing.”} Clark said nothing at all to that, and held out his hand for the box.
* [Hand him the box # canon]
    He reached the box down from the desk.
-
Clark tipped it to the window{mansion_study.read_the_stamp:, and read what it said underneath, and smiled, and turned it up again}. “What’d you say this was?”

“A feather.”

“No, look, it’s cut at the end. It’s a quill. It’s one of those old writing pens.” He drew a finger down it.

- (light)
The lid opened on its light.

“Thank you, Lex,” said the voice{the_lift.made_sure:, doing it properly, as he had asked it to}. It had been crying, or else cheering. “Look after your Traveller. Treasure him. As long as the two of you trust each other, Smallville will keep its balance. And you’re loved, you know. You always have been.”

* (asked_again) {not swapped()} [Ask once more who is speaking]
    He had shouted it, the first time. “Who are you?” said Lex. “I’d like to be able to thank someone.”
    “Oh, gosh,” the voice said, and there was a muffled sort of struggle. “He wants to— no, _you_ tell him.” It came back, breathless. “Just some people who stayed up,” it said.
* (asked_home) {swapped()} [Ask if they got home]
    “You got home safely?” said Lex.
    There was a muffled sort of struggle. “He’s asking if we got _home_—” It came back, breathless. “We’ve still got our coats on,” it said.
* [Let it go # canon]
-
The box turned on its corner, faster, thin as a coin, thin as a wire, and was not there.

“‘Traveller’?” said Clark.

“I’d like it recorded that I worked that out by myself.” {strayed(the_clerk):Lex went on looking at the place. _They left you their love._ So it had found the right form after all.} {the_call:He had asked somebody a question once, down a telephone, and this would be the rest of the answer.}

Then the sun got over the sill, and all the reds and blues came down on them at once. Clark put up a hand to Lex’s face, to see them move there, and kissed him, or was kissed. From the desk it would have been hard to say who began it.
-> living_room

=== pockets
# inline
“My turn,” said Lex. {swapped():Clark had had the keeping of what was in the suit.|He turned his pockets out on the rug.}
{has(call_sheet):
    The call sheet was pulp at the folds. “I’m played by someone called Michael,” he said. “They were told to be nice to him.”
    “Is he any good?”
    {swapped():“You’ve met him,” said Lex. “I’d value your opinion.”|“He must be. You believed in me for years.”}
}
{has(photograph):
    Clark looked longest at the photograph. “That’s us,” he said.
    “It’s two men on a truck.”
    “Yeah.” He tilted it, so the firelight slid off the gloss. “He’s really happy, though. Look at him. They never wrote _that_.”
}
{has(chocolate):
    “I had a piece of chocolate,” said Lex{not swapped():, going through the last pocket twice}. “A man in Zurich gave it to me because I told him I wasn’t well.”
    {swapped():“Michael and I ate it. Sorry.” Clark frowned. “You told somebody you weren’t well?”|“You told somebody you weren’t well?”}
    “It was a strange day.”
}
Then he reached the box down from the desk.
->->
