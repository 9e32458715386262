namespace BangVang.Law.Book;

/// <summary>What an award is (L2022 Đ6, Đ9): the titles of emulation, and the forms of commendation.</summary>
public enum AwardKind { EmulationTitle, HonoraryStateTitle, Order, Medal, Commendation, Prize, Badge }

/// <summary>Who may receive an award.</summary>
public enum Recipient { Individual, Collective, Household, Foreign, Province }

/// <summary>The level on which an award stands, by who decides it.</summary>
public enum AwardLevel { State, Central, MinistryOrProvince, Ministry, Province, ArmedForces, Base }

/// <summary>The standing in which a candidate is looked at: the law writes other limbs for workers, farmers, enterprises …</summary>
public enum Track { Individual, Worker, Farmer, Business, ArmedForces, Collective, Enterprise, BoTinh, Province, Household, Foreign }

/// <summary>Yearly rating of a person or a collective, from the lowest.</summary>
public enum Rating { KHTNV, HTNV, HTTNV, HTXSNV }

/// <summary>How far an initiative, a topic or a movement reaches.</summary>
public enum Scope { CoSo, CapHuyen, BoTinh, ToanQuoc }

/// <summary>Measures of discipline, from the lightest.</summary>
public enum DisciplineLevel { KhienTrach, CanhCao, HaBacLuong, GiangChuc, CachChuc, BuocThoiViec }

/// <summary>On what ground something is awarded (L2022 Đ8); <c>ChuyenDe</c> is a type of its own from 1/10/2026.</summary>
public enum Basis { CongTrang, DotXuat, PhongTrao, ChuyenDe, CongHien, NienHan, DoiNgoai, KhangChien }
