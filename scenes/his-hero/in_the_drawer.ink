// The branch of the drawer, 1. Leaves true: the box is locked in the desk, unopened, and somebody is trying to get through.
// May leave: knocked_back. Comes back to canon at mansion_study.opened as soon as he unlocks it.

=== in_the_drawer
# scene: The Drawer
# world: The Living Room/The Studio/Smallville

Lex did not care to be given things. He had been given things all his life, and had yet to come to the end of paying for them.

He took the box up by two corners in his handkerchief, lowered it into the bottom drawer of the desk, on top of the Christmas cards that he had not answered, and turned the key. He moved his glass to the other hand. He sat down before the fire with the satisfaction of a man who has declined something.

Somebody knocked.

It was a courteous knock, two and one, of the kind that will wait until you are decent. It did not come from the door. It came from the level of his knee.

He knew a fair amount about bombs. None of it covered this.

- (knocking)
{in_the_drawer.wait_it_out: Two and one.}
+ (wait_it_out) [Let it knock # canon]
    {stopping:
    - He let it. After a while it left off, and the lamp on the desk blinked, twice and then once.
        -> knocking
    - He got up and switched off the lamp at the wall. In the dark the stopper began to chatter in the neck of the decanter, very softly, so as not to be a nuisance.
    }
* (knocked_back) [Knock back]
    He felt a fool. He leaned down and rapped on the wood of the drawer, two and one.
    There was a scuffle inside, as of something dropped. Then from a great way off, through oak and silver and he could not have said what else, came a shriek of joy.
    Lex took his hand away rather fast.
* [Unlock it]
    ~ stray(the_drawer)
    “Very well,” he told it. “Once.” He turned the key again, lifted the thing out on to the blotter, and put a finger to the feather before he could reconsider.
    -> mansion_study.opened
-
-> undelivered
