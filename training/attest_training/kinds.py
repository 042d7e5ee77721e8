"""Word lists that decide a name's type where a corpus is coarser than our types.

The corpora know "organisation" and "place" only. These lists split them; where no list decides, a corpus
whose texts are about armed conflict (re3d) leaves the word unknown and GUM, which hardly has armed groups,
takes ORGANISATION.
"""

import re

MONTHS = ("january february march april may june july august september october november december "
          "jan feb mar apr jun jul aug sept sep oct nov dec").split()
DAYS = "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun".split()
TIME_WORDS = set(MONTHS + DAYS + (
    "today yesterday tomorrow tonight week weeks month months year years day days hour hours minutes century "
    "decade decades morning afternoon evening night ago midnight noon weekend summer winter spring autumn").split())

TITLES = set((
    "mr mrs ms miss dr doctor prof professor sir lord lady dame president vice prime minister king queen prince "
    "princess gen general maj major col colonel capt captain lt lieutenant sgt sergeant cmdr commander adm admiral "
    "brig brigadier cpl corporal senator sen rep representative gov governor mayor judge justice chancellor pope "
    "father sister brother saint sheikh sheik ayatollah imam mullah mufti rev reverend bishop archbishop cardinal "
    "emperor empress protector fellow duke earl baron count commander-in-chief secretary ambassador foreign defence defense chief deputy st uncle aunt ex former us u.s. he hm hrh").split())

ARMED = re.compile(
    r"\b(isis|isil|is|daesh|islamic state|islamic state of.*|al[- ]?qa[ei]da|al[- ]?qaeda|al[- ]?nusra|jabhat|nusra front|front|brigades?|"
    r"militias?|rebels?|taliban|hezbollah|hizbollah|hizballah|hamas|boko haram|shabaab|ypg|pkk|ypj|sdf|"
    r"free syrian army|fsa|syrian democratic forces|peshmerga|ahrar.*|jaysh.*|jaish.*|jund.*|hashd.*|hayat.*|"
    r"popular mobili[sz]ation (forces?|units?)|pmf|farc|eln|eta|ira|ltte|m23|houthis?|mujahideen|fedayeen|"
    r"liberation (army|front)|resistance (army|front)|badr( corps| organi[sz]ation)?|mahdi army|ansar .*)$", re.I)
STATE = re.compile(
    r"\b(government|ministry|minister|ministries|army|armed forces|air force|navy|naval|marines?|marine corps|police|military|"
    r"forces?|guards?|gendarmerie|court|parliament|congress|senate|house of (commons|representatives|lords)|cabinet|"
    r"department|agency|directorate|command|centcom|cia|fbi|nsa|mi5|mi6|mossad|idf|pentagon|white house|kremlin|"
    r"mod|dod|dfat|fco|dfid|raf|royal|usaf|us navy|council of ministers|embassy|consulate|state department|treasury|"
    r"federal|office of|intelligence|secret service|regiment|battalion|division|squadron|corps|task force|regime|"
    r"foreign office|security forces|foreign affairs|defen[cs]e)\b", re.I)
CIVIL = re.compile(
    r"\b(united nations|u\.?n\.?|nato|european union|eu|arab league|african union|security council|unicef|unhcr|ocha|who|opcw|iom|"
    r"red cross|red crescent|amnesty|human rights watch|hrw|observatory|medecins|m\S+decins|msf|save the children|oxfam|"
    r"white helmets|university|college|school|institute|foundation|society|association|company|corp|corporation|inc|ltd|bank|"
    r"party|union|church|team|club|news|newspaper|times|post|bbc|cnn|reuters|afp|ap|associated press|al jazeera|tv|radio|"
    r"television|agence|press|centre|center|network|group|committee|commission|coalition|general assembly|assembly|"
    r"world bank|imf|enron|google|microsoft|facebook|twitter|youtube|wikipedia|hollywood|nasa)\b", re.I)
FACILITY = re.compile(
    r"\b(airport|air ?base|airfield|base|camp|hospital|clinic|bridge|dam|mosque|cathedral|prison|jail|barracks|checkpoint|"
    r"crossing|stadium|tower|palace|castle|museum|hall|hotel|station|port|harbou?r|refinery|plant|market|embassy|school|"
    r"university|college|library|square|street|road|avenue|highway|boulevard|park|building|house|theat(er|re)|temple|"
    r"monument|memorial|gallery|airways?|terminal|tunnel|pipeline)$", re.I)
STATE_AS_PLACE = re.compile(r"\b(white house|pentagon|kremlin)\b", re.I)
WEAPON = re.compile(
    r"^(rifles?|guns?|missiles?|bombs?|rockets?|grenades?|mortars?|artillery|explosives?|ieds?|vbieds?|mines?|landmines?|"
    r"tanks?|drones?|warheads?|pistols?|machetes?|kalashnikovs?|ak|howitzers?|shells?|torpedo(es)?|bayonets?|swords?|"
    r"weapons?|revolvers?|shotguns?|cannons?|ammunition|uavs?|sarin|chlorine|knife|knives)$", re.I)

NATIONALITIES = set("""
afghan afghans albanian albanians algerian algerians american americans angolan arab arabs arabic argentine argentinian
armenian armenians asian asians australian australians austrian azerbaijani azeri bahraini bangladeshi belarusian belgian
bolivian bosnian bosnians brazilian british briton britons bulgarian burmese burundian cambodian cameroonian canadian
canadians catholic catholics chadian chechen chechens chilean chinese christian christians colombian colombians congolese
croat croats croatian cuban cubans cypriot czech danish druze dutch ecuadorian egyptian egyptians english englishmen
eritrean estonian ethiopian ethiopians european europeans filipino filipinos finnish french frenchman frenchmen georgian
georgians german germans ghanaian greek greeks guatemalan guinean haitian haitians hausa hindu hindus honduran hungarian
hutu hutus icelandic indian indians indonesian indonesians iranian iranians iraqi iraqis irish islamic islamist islamists
israeli israelis italian italians ivorian jamaican japanese jew jewish jews jordanian jordanians kazakh kenyan kenyans
korean koreans kosovar kurd kurdish kurds kuwaiti kyrgyz laotian latvian lebanese liberian libyan libyans lithuanian
macedonian malaysian malian maronite mexican mexicans moldovan mongolian montenegrin moroccan muslim muslims mozambican
nepalese nepali nicaraguan nigerian nigerians nigerien norwegian omani ottoman pakistani pakistanis palestinian
palestinians panamanian paraguayan pashtun pashtuns persian peruvian peruvians polish protestant protestants qatari
roman romanian romans rohingya russian russians rwandan rwandans salafi salafist salvadoran saudi saudis scottish serb
serbian serbs shia shiite shiites shi'ite shi'a sikh sikhs singaporean slovak slovene somali somalis spaniard spanish
sri-lankan sudanese sunni sunnis swedish swiss syrian syrians tajik taiwanese tamil tamils tanzanian thai tibetan tunisian
turk turkish turkmen turks tutsi tutsis ugandan uighur uighurs uyghur ukrainian ukrainians uruguayan uzbek venezuelan
venezuelans vietnamese welsh western yazidi yazidis yemeni yemenis zairean zambian zimbabwean alawite alawites african
africans assyrian assyrians communist communists republican republicans democrat democrats zionist zionists baathist
baathists ba'athist ba'athists buddhist buddhists orthodox hispanic latino
""".split())


def nationality(word):
    """A nationality, religious, ethnic or political group's word, written with a capital."""
    return word[:1].isupper() and word.lower() in NATIONALITIES


def title(word):
    """A rank, office or form of address before a person's name."""
    return word.lower().rstrip(".") in TITLES or word.lower() in TITLES


def weapon_word(word):
    """A word for arms: a corpus without a weapon type says nothing about it."""
    return bool(WEAPON.match(word))


UNITS = set("year years month months week weeks day days hour hours minute minutes decade decades century centuries".split())
ANCHORS = set("ago last next this earlier later following previous past before after same that".split())


def dated(words):
    """Whether a time expression says when; plain lengths ("three years") do not."""
    low = [w.lower() for w in words]
    if low[-1] in UNITS and not ANCHORS & set(low):
        return False
    return any(w[:1].isdigit() or w.lower().rstrip(".") in TIME_WORDS for w in words)


def organisation(words, otherwise):
    """Split organisations: ARMED_GROUP, STATE_BODY, ORGANISATION, or `otherwise`."""
    text = " ".join(words).replace(" - ", "-")
    if ARMED.search(text):
        return "ARMED_GROUP"
    if CIVIL.search(text) and not re.search(r"\b(army|ministry|police)\b", text, re.I):
        return "ORGANISATION"
    if STATE.search(text):
        return "STATE_BODY"
    return otherwise


def refine(kind, words, otherwise="ORGANISATION"):
    """Our type for a named mention of a coarse type; None: cannot tell."""
    text = " ".join(words)
    if len(words) == 1 and kind in ("PERSON", "ORGANISATION", "PLACE") and nationality(words[0]):
        return "NORP"
    if kind == "ORGANISATION":
        return organisation(words, otherwise)
    if kind == "PERSON" and all(title(w) for w in words):
        return None
    if kind == "PLACE":
        if STATE_AS_PLACE.search(text):
            return "STATE_BODY"
        return "FACILITY" if FACILITY.search(text) else "PLACE"
    return kind
