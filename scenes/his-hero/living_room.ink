// Leaves true: the story is over; the two who sent the box have seen it arrive.
// Reads back, from outside, what the reader had Lex do.

=== living_room
# scene: The Living Room
# world: The Living Room

The shriek went up from both ends of the sofa at once, and the cat left.

“He _saw_ it!” Hils was standing on the cushions with her hands in her hair. “He goes, it’s a quill! In four seconds! Lex had that thing on his desk for two days!{strayed(the_drawer): He had it in a _drawer_!}”

“Lex was under a lot of stress,” said Lexi, who had {swapped():her coat on still, and had been crying since the flower bed|been crying into the popcorn since the river}. “They kissed in the _window_. They kissed in all the colours.”

Between the mugs Hils’s laptop was still running. In the corner of its grey window a little silver box turned over twice, dwindled and went out.

“Delivered,” said Hils, and sat down. {mansion_study_dawn.asked_again:“‘Some people who stayed _up_’?”|“I honestly thought I’d got the address wrong.”}

{mansion_study_dawn.asked_again: “I panicked,” said Lexi.}
{mansion_study_dawn.asked_home: “He asked if we got _home_,” said Lexi, and had to find the blanket.}

* [Ask how the program works]
    “Tell me again how it works,” said Lexi.
    “They’re in there and we’re out here, and mostly you can only look. I just wrote something that could knock.” She turned the laptop round. “You can’t make him do anything. I tried; it won’t compile. You put a thing in front of him and see which way he goes.”
    -> what_they_saw ->
* [Look into the grey window]
    -> the_log
* [Wait for the trailer # canon]
    “You wrote a computer program that put a box on an imaginary desk,” said Lexi. “I was just so scared they’d have made him too stupid to work it out.”
    “They gave it their best shot. Three _years_.” Hils wiped her glasses on her sleeve. “My clever boy.”
-
“Shh,” said Lexi. “Trailer.”

Next week was blue and white. Two people came over the ice on foot, one bareheaded in a red jacket, the other in a fur collar{shoes_are_out():, and sneakers}, walking in front.

“You’re sure it’s this way?” said Clark’s voice.

“You’ve only lived with it. I’ve been reading about it for seven years.” A glove pointed, and there, going up and up out of the snow, was the fortress. “Mind the step.”

{studio_corridor.asked_for_a_morning or studio_corridor.read_in_the_car:“He’s having _fun_,” said Lexi. “Look how he did that line. He’s staying, isn’t he? You can tell.”|“Lex is the guide,” said Lexi. “He’s in the _lead_.”} Then a man came on selling cars, and she found the remote under the cat’s blanket and turned it off.

They could hear the rain, all down the street.

“All those years,” Lexi said, “and they could never get Clark to turn into a hero.”

“Well, of course they couldn’t.” Hils shut the laptop, and laid a hand on it, as one does on a horse that has come a long way. “Nobody’d given him one yet.”
# ending: his_hero
# ending-title: His Hero
-> END

=== what_they_saw
# inline
{second_draft or writers_room.put_it_down:
    “When he picked up that pen I couldn’t look,” said Lexi.
    “When he put it down I could.”
}
{strays:
    “He went off on his own a few times. <>
    {strayed(the_drawer): {the_call:After that drawer I owe you for a fridge.|I had a whole speech ready for that drawer.} <>}
    {strayed(the_ringing): He let it _ring_. <>}
    {strayed(the_letter): That letter. I nearly died. <>}
    {strayed(the_telephone): He rang _Chloe._ <>}
    {strayed(the_tie): He did the _tie_. <>}
    {strayed(the_driver): He told that driver no. <>}
    {strayed(the_boy): He let the little boy sit down! <>}
    {strayed(the_guard): That poor guard! I only had the bandwidth for two. <>}
    {strayed(the_clerk): It was your turn to ring the bank. <>}
    {strayed(the_showing): I hid from the key. <>}
    {strayed(the_question): He asked after Clark and I knocked the table. <>}
    None of that was them and none of it was us.”
    “Then who was it?”
    Hils considered the grey window, where a cursor was winking. “Him, I suppose,” she said.
- else:
    “So he needn’t have touched it at all?”
    “He could have stuck it in a drawer.” Hils shivered. “I had a whole speech ready for the drawer.”
}
->->
