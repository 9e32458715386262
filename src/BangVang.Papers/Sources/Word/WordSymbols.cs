namespace BangVang.Papers.Sources.Word;

/// <summary>The signs that Word keeps in the private area for its symbol fonts, as Unicode has them.</summary>
static class WordSymbols
{
    /// <summary>The sign as printed; one that is not known stays as it is, so that nothing is lost.</summary>
    public static char Plain(char c) => c switch
    {
        '\uF02D' => '-',
        '\uF0B7' or '\uF09F' or '\uF06C' => '•',
        '\uF0A7' or '\uF06E' => '▪',
        '\uF06F' or '\uF0A8' or '\uF071' or '\uF0A3' => '□',
        '\uF0FC' => '✓',
        '\uF0FE' or '\uF052' => '☑',
        '\uF0D8' or '\uF0E8' => '➢',
        '\uF0E0' or '\uF0AE' => '→',
        '\uF076' => '❖',
        '\uF0B0' => '°',
        '\uF0B3' => '≥',
        _ => c
    };
}
