namespace BangVang.Papers.Text;

/// <summary>How Vietnamese letters were written before Unicode: one or two bytes that only the right font shows as letters.</summary>
public enum LegacyCode
{
    /// <summary>Unicode, or no Vietnamese at all.</summary>
    None,

    /// <summary>TCVN 5712:1993 VN3 ("ABC", the fonts .VnTime, .VnArial …).</summary>
    Tcvn3,

    /// <summary>VNI for Windows (the fonts VNI-Times …).</summary>
    Vni
}
