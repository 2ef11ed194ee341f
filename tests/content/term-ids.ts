/** The terms that the glossary must have: those of the source guide, those that IASP defines, and all the others. */

const idsIn = (text: string): string[] => text.trim().split(/\s+/);

/** Named by the source guide, or that correct what it says. */
export const GUIDE_IDS = idsIn(`
  acupuncture alternative-medicine american-academy-pain-management american-college-pain-medicine american-pain-society analgesic-ladder
  asipp bachelors-degree biofeedback board-certification cardiovascular-surgeon cds4cpm chronic-pain clinical-decision-support
  clinical-documentation clinical-pain-specialist clinical-research communication-skills controlled-substance cost-of-care counseling
  diagnostic-testing-software diagnostic-tests dietary-supplement difficult-conversations electronic-medical-record epic epidemiology
  eprescribe evidence-based-medicine fluoroscopy follow-up-visit general-practitioner head-and-neck-surgeon herbal-remedies holistic-care
  imaging-software insurance-coverage intellispace-portal interventional-pain-management interventional-pain-physician interview-questions
  job-description joint-injection ketamine-infusion lifestyle-modification massage-therapy mcat medical-director-pain medical-licensure
  medical-school mental-health-therapy motivational-interviewing multidisciplinary-team neurodevelopmental-specialist neurosurgeon nice
  opioid-minimization opioid-therapy osteopathic-physician pain-clinic-visit pain-management-physician pain-nurse pain-psychologist
  paincheck paincoach patient-education pharmacotherapy physical-examination physical-therapy prescription-software problem-solving
  proctologist quality-improvement referral relaxation-training research-pain-physician residency sacroiliac-joint-injection
  stress-management teladoc telemedicine telemedicine-platform treatment-plan viscosupplementation who yoga
`);

/** Defined by IASP. */
export const IASP_IDS = idsIn(`
  allodynia analgesia anesthesia-dolorosa causalgia central-neuropathic-pain central-sensitization deafferentation-pain dysesthesia
  hyperalgesia hyperesthesia hyperpathia hypoalgesia hypoesthesia iasp inflammatory-pain interdisciplinary-treatment
  multidisciplinary-treatment multimodal-treatment neuralgia neuritis neuropathic-pain neuropathy nociception nociceptive-neuron
  nociceptive-pain nociceptive-stimulus nociceptor nociplastic-pain noxious-stimulus pain pain-threshold pain-tolerance paresthesia
  peripheral-neuropathic-pain peripheral-sensitization sensitization somatic-pain somatosensory-system sympathetically-maintained-pain
  unimodal-treatment wind-up
`);

/** Every term that was researched for the glossary. */
export const ALL_IDS = idsIn(`
  a-delta-fiber aamc aapm aapmr abbey-pain-scale abem aberrant-drug-related-behavior abfm abms abpm abpmr abpn abps abr
  abuse-deterrent-formulation acceptance-commitment-therapy acetaminophen acgme acpa acr activity-pacing acupressure acupuncture
  acupuncturist acute-pain addiction addiction-medicine-specialist adhesive-capsulitis adjuvant-analgesic adverse-childhood-experiences
  ahrq algologist allodynia alternative-medicine american-academy-pain-management american-board-anesthesiology
  american-college-pain-medicine american-headache-society american-osteopathic-association-of-pain american-pain-society amitriptyline
  analgesia analgesic analgesic-ladder anesthesia anesthesia-dolorosa anesthesiologist anti-inflammatory-diet anticoagulant-management
  anticonvulsant antidepressant anxiety aoa aocpmec apta aquatic-therapy arachnoiditis aromatherapy arthritis asa asam asipp aspirin aspmn
  aspn asra attending-physician audit-c auricular-acupuncture axial-spondyloarthritis bachelors-degree baclofen balneotherapy
  basivertebral-nerve-ablation behavioral-pain-scale benzodiazepine bier-block biofeedback biopsychosocial-model bisphosphonate
  board-certification body-map bone-metastasis-pain botulinum-toxin boxed-warning brachial-plexus-block breakthrough-pain
  brief-pain-inventory british-pain-society budapest-criteria bupivacaine buprenorphine burning-mouth-syndrome bursitis burst-stimulation
  butalbital butorphanol c-fiber calcitonin cancer-pain cannabidiol cannabinoid capsaicin cara carbamazepine cardiovascular-surgeon carf
  carisoprodol carpal-tunnel-syndrome case-manager cauda-equina-syndrome caudal-injection causalgia cbt-i cdc cdc-2022-guideline cds4cpm
  celecoxib celiac-plexus-block central-neuropathic-pain central-post-stroke-pain central-sensitization central-sensitization-inventory
  cervical-radiculopathy cervicogenic-headache cgrp cgrp-antibody chemotherapy-induced-neuropathy chiropractic chiropractor
  chronic-cancer-related-pain chronic-headache-orofacial-pain chronic-migraine chronic-musculoskeletal-pain chronic-neuropathic-pain
  chronic-overlapping-pain-conditions chronic-pain chronic-pain-syndrome chronic-pancreatitis chronic-postsurgical-pain
  chronic-primary-pain chronic-prostatitis chronic-visceral-pain chronic-widespread-pain clinical-decision-support clinical-documentation
  clinical-pain-specialist clinical-practice-guideline clinical-research clonidine closed-loop-stimulation cluster-headache cme cms coca
  cochrane codeine cognitive-behavioral-therapy cold-therapy comlex comm communication-skills complementary-therapy
  complex-regional-pain-syndrome compounded-drug conditioned-pain-modulation continuing-certification contrast-agent controlled-substance
  controlled-substances-act cooled-radiofrequency coping cordotomy corticosteroid cost-of-care counseling cows cox-2-inhibitor cpaq cpot
  cranial-electrotherapy cross-tolerance cryoneurolysis ct-scan cupping cyclobenzaprine cyclooxygenase cyp2d6 dea dea-registration
  dea-schedule deafferentation-pain deep-brain-stimulation degenerative-disc-disease depression dermatome descending-modulation
  desensitization-therapy dexamethasone dexmedetomidine diabetic-neuropathy diagnostic-block diagnostic-testing-software diagnostic-tests
  diclofenac dicom dietary-supplement differential-diagnosis difficult-conversations digital-therapeutics dihydroergotamine dire
  disability discectomy discogenic-pain discography dn4 do-degree doctor-shopping dorsal-horn dorsal-root-ganglion drez-lesion
  drg-stimulation dronabinol drug-diversion drug-interaction dry-needling duloxetine dvprs dysesthesia dysmenorrhea e-prescribing ecfmg
  efic ehlers-danlos-syndrome elastomeric-pump electroacupuncture electromyography electronic-medical-record emergency-physician
  emotional-awareness-therapy endometriosis endorphin enhanced-recovery epcs epic epidemiology epidural-adhesiolysis epidural-analgesia
  epidural-blood-patch epidural-space epidural-steroid-injection epinephrine eprescribe eq-5d er-la-opioid eras ergonomics erythromelalgia
  etodolac evidence-based-medicine exercise-therapy fabq faces-pain-scale facet-joint facet-joint-injection facet-joint-pain
  faculty-of-pain-medicine family-physician fascial-plane-block fda fda-approval fear-avoidance fellow-physician fellowship fentanyl
  fibromyalgia fibromyalgia-criteria fifth-vital-sign fipp fiqr flacc fluoroscopy follow-up-visit fsmb functional-capacity-evaluation
  functional-restoration gabapentin gabapentinoid gad-7 ganglion-impar-block gastrointestinal-bleeding gate-control-theory
  general-practitioner genicular-nerve-ablation gepant glossopharyngeal-neuralgia glucosamine gout grade graded-activity
  graded-chronic-pain-scale graded-exposure graded-motor-imagery guided-imagery hads harm-reduction head-and-neck-surgeon headache
  heal-initiative heat-therapy hepatotoxicity herbal-remedies herniated-disc heroin hhs-task-force high-frequency-stimulation
  high-impact-chronic-pain hipaa hit-6 holistic-care homeopathy hospice hospital-privileges hyaluronic-acid hydrocodone
  hydrocodone-acetaminophen hydromorphone hyperalgesia hyperesthesia hyperpathia hypnosis hypoalgesia hypoesthesia
  hypogastric-plexus-block iasp ibuprofen icd-10-cm-g89 icd-11-chronic-pain icer-institute icer-ratio id-pain idet imaging-software imlc
  immediate-release-opioid implantable-pulse-generator indomethacin infection-risk inflammatory-pain informed-consent insomnia
  insurance-coverage integrative-medicine intellispace-portal intercostal-neuralgia interdisciplinary-treatment interferential-current
  interlaminar-injection international-medical-graduate internist internship interspinous-spacer interstitial-cystitis
  interventional-pain-management interventional-pain-physician interventional-radiologist intervertebral-disc interview-questions
  intrathecal intrathecal-drug-delivery intrathecal-pump ipsis irritable-bowel-syndrome job-description joint-commission
  joint-commission-standards joint-injection joint-replacement ketamine ketamine-infusion ketorolac kinesiology-tape kinesiophobia kratom
  kyphoplasty labor-pain laminectomy lamotrigine lanss lcme levorphanol lidocaine lidocaine-infusion lidocaine-patch
  lifestyle-modification liposomal-bupivacaine local-anesthetic local-anesthetic-systemic-toxicity lofexidine low-back-pain
  low-dose-naltrexone low-level-laser lumbar-radiculopathy magnesium malpractice-insurance manual-therapy massage-therapist
  massage-therapy match mate-act mcat mcgill-pain-questionnaire mcid mckenzie-method md-degree medial-branch-block medical-cannabis
  medical-director-pain medical-licensure medical-school medication-overuse-headache medications-for-oud meditation meloxicam
  mental-health-therapy meperidine meralgia-paresthetica metaxalone methadone methocarbamol methylnaltrexone methylprednisolone
  microvascular-decompression midas migraine mild-procedure milnacipran mindfulness-based-stress-reduction mirror-therapy mixed-pain mme
  moca morphine motivational-interviewing mpi mri mu-opioid-receptor multidisciplinary-team multidisciplinary-treatment
  multimodal-analgesia multimodal-treatment multiple-sclerosis muscle-relaxant muscle-spasm music-therapy myelopathy
  myofascial-pain-syndrome nabilone nabumetone nalbuphine naldemedine nalmefene naloxegol naloxone naltrexone nans naproxen
  narcotic-bowel-syndrome nass national-pain-strategy naturopathy nav18 nbme nbome nccih neck-disability-index neck-pain
  neonatal-opioid-withdrawal nerve-block neuralgia neuritis neurodevelopmental-specialist neurogenic-claudication neuroinflammation
  neurologist neurolysis neuroma neuromatrix neuromodulation neuropathic-pain neuropathy neuroplasticity neurosurgeon nice nih ninds
  nitrous-oxide nmda-receptor nnt nocebo-effect nociception nociceptive-neuron nociceptive-pain nociceptive-stimulus nociceptor
  nociplastic-pain non-pharmacologic-treatment nonspecific-low-back-pain nopain-act nortriptyline noxious-stimulus npi npsi nrmp nrs nsaid
  nurse-anesthetist nurse-practitioner occipital-nerve-block occipital-neuralgia occupational-therapist occupational-therapy off-label-use
  oliceridine omega-3 opioid opioid-conversion opioid-epidemic opioid-induced-constipation opioid-induced-hyperalgesia opioid-minimization
  opioid-misuse opioid-overdose opioid-risk-tool opioid-rotation opioid-sparing opioid-stewardship opioid-tapering opioid-therapy
  opioid-tolerance opioid-treatment-agreement opioid-treatment-program opioid-use-disorder opioid-withdrawal oracle-health orofacial-pain
  orthopedic-surgeon orthosis osteoarthritis osteopathic-manipulative-treatment osteopathic-physician osteoporosis oswestry
  outcomes-registry oxcarbazepine oxycodone oxycodone-acetaminophen oxymorphone pacs pain pain-app pain-assessment pain-behavior
  pain-catastrophizing pain-catastrophizing-scale pain-chronification pain-clinic pain-clinic-visit pain-diary pain-disability-index
  pain-interference pain-management pain-management-physician pain-medicine-fellowship pain-neuroscience-education pain-nurse
  pain-psychologist pain-rehabilitation-program pain-reprocessing-therapy pain-threshold pain-tolerance painad paincheck paincoach
  paindetect palliative-care palliative-care-physician paresthesia pass-20 patient-controlled-analgesia patient-education patient-portal
  pdmp peg-scale pelvic-floor-therapy pelvic-pain pemf pentazocine periaqueductal-gray peripheral-nerve-stimulation
  peripheral-neuropathic-pain peripheral-sensitization persistent-idiopathic-facial-pain persistent-spinal-pain-syndrome pgic
  phantom-limb-pain pharmacist pharmacotherapy phq-9 physiatrist physical-dependence physical-examination physical-therapist
  physical-therapy physician-assistant pilates pill-count pill-mill piriformis-syndrome placebo-effect plantar-fasciitis
  platelet-rich-plasma polymyalgia-rheumatica polyneuropathy pomi poss post-mastectomy-pain post-thoracotomy-pain
  postdural-puncture-headache postherpetic-neuralgia postoperative-pain prednisone preemptive-analgesia pregabalin prescription-software
  primary-care-physician prior-authorization problem-solving proctologist progressive-muscle-relaxation prolotherapy promis prostaglandin
  pseq pseudoaddiction psps-society psqi psychiatrist psychological-evaluation ptsd pudendal-neuralgia pulsed-radiofrequency qaly qigong
  qt-prolongation quality-improvement quality-of-life quantitative-sensory-testing radicular-pain radiculopathy radiofrequency-ablation
  radiotherapy-for-pain randomized-controlled-trial range-of-motion red-flags referral referred-pain reflexology regenerative-medicine
  regional-anesthesia regional-anesthesiology-fellowship registered-nurse reiki relaxation-training rems rescue-dose
  research-pain-physician residency resident-physician residual-limb-pain respiratory-depression restorative-neurostimulation
  rheumatoid-arthritis rheumatologist riosord risk-stratification roland-morris ropivacaine rsdsa ryan-haight-act sacroiliac-joint
  sacroiliac-joint-fusion sacroiliac-joint-injection sacroiliac-joint-pain safe-storage-disposal samhsa sciatica scrambler-therapy
  scs-trial self-efficacy self-management sensitization serotonin-syndrome sf-36 sham-procedure shared-decision-making shingles
  shockwave-therapy sickle-cell-pain side-effect skin-biopsy sleep-hygiene small-fiber-neuropathy smoking-cessation snri soapp-r
  social-worker somatic-pain somatic-symptom-disorder somatosensory-system spasticity sphenopalatine-ganglion-block spinal-anesthesia
  spinal-cord spinal-cord-injury-pain spinal-cord-stimulation spinal-fusion spinal-manipulation spinal-stenosis spine-surgeon
  spinothalamic-tract spondylolisthesis spondylosis start-back stellate-ganglion-block step-therapy stepped-care stigma straight-leg-raise
  stress-management subacute-pain substance-p sufentanil suicidality support-act suzetrigine sympathetic-block
  sympathetically-maintained-pain systematic-review tai-chi tampa-scale tapentadol teladoc telemedicine telemedicine-flexibilities
  telemedicine-platform temporal-summation temporomandibular-disorder tender-point tendinopathy tens tension-type-headache
  therapeutic-ultrasound thoracic-outlet-syndrome tizanidine topical-analgesic topiramate traction traditional-chinese-medicine tramadol
  transcranial-magnetic-stimulation transforaminal-injection treatment-plan triamcinolone tricyclic-antidepressant trigeminal-neuralgia
  trigger-point trigger-point-injection triptan trpv1 turmeric ultrasound-guidance unimodal-treatment urine-drug-testing
  us-pain-foundation usasp usmle vagus-nerve-stimulation valproate vas venlafaxine verbal-rating-scale vertebral-compression-fracture
  vertebrogenic-pain vertebroplasty veterans-affairs virtual-reality-therapy visceral-pain viscosupplementation vitamin-d
  vocational-rehabilitation vulvodynia wearable-device weight-management whiplash who wind-up womac wong-baker workers-compensation
  world-institute-of-pain x-ray x-waiver xylazine yellow-flags yoga ziconotide
`);
