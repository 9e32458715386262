namespace BangVang.Law.Verdicts;

/// <summary>What can be said of one condition, in the order in which it weighs among conditions that must all hold.</summary>
public enum Outcome : byte
{
    Met,
    /// <summary>The facts are known; the text, or the facts' nature, leaves the answer to a person.</summary>
    HumanDecides,
    /// <summary>A fact that the rule asks for is not known.</summary>
    EvidenceMissing,
    NotMet,
}

/// <summary>What can be said of a candidate and an award.</summary>
public enum Conclusion : byte { Eligible, HumanDecides, NeedsEvidence, NotEligible }

/// <summary>How outcomes are called on the wire and to an officer.</summary>
public static class OutcomeWords
{
    extension(Outcome outcome)
    {
        public string Code => outcome switch { Outcome.Met => "met", Outcome.NotMet => "not_met", Outcome.EvidenceMissing => "evidence_missing", _ => "human_decides" };

        public string Word => outcome switch { Outcome.Met => "Đạt", Outcome.NotMet => "Không đạt", Outcome.EvidenceMissing => "Thiếu chứng cứ", _ => "Người thẩm định quyết định" };

        public Conclusion Concluded => outcome switch { Outcome.Met => Conclusion.Eligible, Outcome.NotMet => Conclusion.NotEligible, Outcome.EvidenceMissing => Conclusion.NeedsEvidence, _ => Conclusion.HumanDecides };
    }

    extension(Conclusion conclusion)
    {
        public string Code => conclusion switch { Conclusion.Eligible => "eligible", Conclusion.NotEligible => "not_eligible", Conclusion.NeedsEvidence => "needs_evidence", _ => "human_decides" };

        public string Word => conclusion switch { Conclusion.Eligible => "Đủ điều kiện", Conclusion.NotEligible => "Chưa đủ điều kiện", Conclusion.NeedsEvidence => "Thiếu chứng cứ", _ => "Người thẩm định quyết định" };
    }
}
